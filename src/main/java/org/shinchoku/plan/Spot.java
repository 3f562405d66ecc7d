package org.shinchoku.plan;

/**
 * A place in a plan in which a text stands, to be found and gone to.
 *
 * @param field the field of a value, else 0
 * @param year the fiscal year of a value, or null in a field that is not yearly
 * @param department the section whose answer it is, or 0 for the whole cell
 */
public record Spot(Part part, long item, long field, FiscalYear year, long department) {

    /** What of an item is meant. */
    public enum Part {
        NUMBER,
        LABEL,
        VALUE
    }

    public static Spot number(long item) {
        return new Spot(Part.NUMBER, item, 0, null, 0);
    }

    public static Spot label(long item) {
        return new Spot(Part.LABEL, item, 0, null, 0);
    }

    /** A whole cell, whoever has answered there. */
    public static Spot cell(long item, long field, FiscalYear year) {
        return new Spot(Part.VALUE, item, field, year, 0);
    }

    static Spot of(Value value) {
        return new Spot(Part.VALUE, value.item(), value.field(), value.year(), value.department());
    }

    /** The cell in which it is read. */
    public Spot cell() {
        return department == 0 ? this : cell(item, field, year);
    }

    /** The same place of another item. */
    public Spot of(long other) {
        return new Spot(part, other, field, year, department);
    }

    /** What stands here itself, none of what another item lends; or empty. */
    public String text(Plan plan) {
        Item there = plan.item(item);
        return there == null
                ? ""
                : switch (part) {
                    case NUMBER -> there.number();
                    case LABEL -> there.label();
                    case VALUE -> plan.row(key()) instanceof Value value ? value.text() : "";
                };
    }

    /** The plan with another text here and nowhere else; without a value where the text is blank. */
    public Plan write(Plan plan, String text) {
        return switch (part) {
            case NUMBER -> plan.with(plan.item(item).withNumber(text));
            case LABEL -> plan.with(plan.item(item).withLabel(text));
            case VALUE ->
                text.isBlank() ? plan.without(key()) : plan.with(new Value(item, field, year, department, text, ""));
        };
    }

    private Key key() {
        return Value.key(item, field, year, department);
    }
}
