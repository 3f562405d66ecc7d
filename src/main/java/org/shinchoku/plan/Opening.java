package org.shinchoku.plan;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What becomes of a yearly field when a year is opened.
 *
 * @param year the year for which it gets a column; a field that runs a year ahead of the others, or behind, stays so
 * @param opened whether it gets one
 * @param source the field whose texts of the year before its cells begin with: itself, another, or 0 where they begin empty
 */
public record Opening(Field field, FiscalYear year, boolean opened, long source) {

    private static final Pattern LASTING = Pattern.compile("目標|指標|単位|担当");
    private static final Pattern AHEAD = Pattern.compile("今後|翌年|次年|来年|次期|予定|計画|方向性|見通し");

    /** As most offices do it: targets and indicators go on, results and marks begin empty. */
    static Opening usual(Field field, FiscalYear year, boolean opened) {
        boolean lasting = switch (field.kind()) {
            case TARGET, INDICATOR, UNIT, DEPARTMENT -> true;
            case TEXT -> LASTING.matcher(field.name()).find();
            default -> false;
        };
        return new Opening(field, year, opened, lasting ? field.id() : 0);
    }

    public Opening from(long other) {
        return new Opening(field, year, true, other);
    }

    public Opening left() {
        return new Opening(field, year, false, 0);
    }

    /** Whether its cells begin with its own texts of the year before. */
    public boolean goesOn() {
        return opened && source == field.id();
    }

    /** 今後: whether a field says in one year what the next is to bring. */
    public static boolean looksAhead(Field field) {
        return field.yearly()
                && field.kind() == Field.Kind.TEXT
                && AHEAD.matcher(field.name()).find();
    }

    /** The other fields whose texts may become the beginning of this one's. */
    public List<Field> sources(Plan plan) {
        return field.kind() != Field.Kind.TEXT
                ? List.of()
                : Fields.of(plan, field.level()).stream()
                        .filter(f -> f.id() != field.id() && looksAhead(f))
                        .toList();
    }
}
