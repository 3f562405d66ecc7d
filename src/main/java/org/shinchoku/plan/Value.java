package org.shinchoku.plan;

/**
 * 値: the text that stands in a field of an item.
 *
 * @param year the fiscal year, or null in a field that is not yearly
 * @param department the section that gave this answer, or 0 where the item has one answer for all
 * @param text as written, lines divided by {@code \n}; never empty: an empty cell has no value
 * @param origin where it came from, as {@code 回答.xlsx!シート1!D5}; empty where it was typed in
 */
public record Value(long item, long field, FiscalYear year, long department, String text, String origin)
        implements Row {

    public Value {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a value has a text");
        }
    }

    public static Key key(long item, long field, FiscalYear year, long department) {
        return new Key(Kind.VALUE, item, field, year == null ? 0 : year.year(), department);
    }

    /** The same text in another year's place, or with null in that of none. */
    Value in(FiscalYear other) {
        return new Value(item, field, other, department, text, origin);
    }

    /** The same text in another field. */
    Value of(long other) {
        return new Value(item, other, year, department, text, origin);
    }

    /** The same place with another text. */
    Value withText(String other) {
        return new Value(item, field, year, department, other, origin);
    }

    @Override
    public Key key() {
        return key(item, field, year, department);
    }
}
