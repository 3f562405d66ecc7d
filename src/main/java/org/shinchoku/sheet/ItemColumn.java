package org.shinchoku.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;

/**
 * A column of an {@link ItemTable}.
 *
 * @param part what stands in it
 * @param level index of the level whose items it describes, from 0 at the root
 * @param headings what stands above it, the widest first; the last is its own
 * @param field the field, or null where the part is no field
 * @param year the year it belongs to, or null
 * @param width in points where the office chose one, else 0
 */
record ItemColumn(Part part, int level, List<String> headings, Field field, FiscalYear year, double width) {

    /** What a column can hold. */
    enum Part {
        NUMBER,
        LABEL,
        REPOST,
        /** The years of the figures beside it, below each other. */
        YEARS,
        FIELD,
        /** What was said of an item at meetings. */
        SAID,
        /** What was answered to that. */
        ANSWERED,
        /** Both as of the year before. */
        EARLIER,
        /** Left blank, to write in by hand. */
        NOTE
    }

    ItemColumn {
        headings = List.copyOf(headings);
    }

    static ItemColumn of(Part part, int level, String heading) {
        return new ItemColumn(part, level, List.of(heading), null, null, 0);
    }

    static ItemColumn of(int level, Field field, FiscalYear year) {
        List<String> headings =
                field.group().isEmpty() ? List.of(field.name()) : List.of(field.group(), field.heading());
        return new ItemColumn(Part.FIELD, level, headings, field, year, 0);
    }

    /** A page whose rows are named by the label of the lowest level, and by the number right before it. */
    static PageSetup naming(PageSetup page, List<ItemColumn> columns) {
        int label = -1;
        for (int c = 0; c < columns.size(); c++) {
            label = columns.get(c).part == Part.LABEL ? c : label;
        }
        boolean numbered = label > 0
                && columns.get(label - 1).part == Part.NUMBER
                && columns.get(label - 1).level == columns.get(label).level;
        return label < 0 ? page : page.naming(numbered ? label - 1 : label, numbered ? 2 : 1);
    }

    /** Its own heading. */
    String heading() {
        return headings.get(headings.size() - 1);
    }

    /** The same column with wider headings over those it has, the widest first. */
    ItemColumn under(String... wider) {
        List<String> all = Stream.concat(Stream.of(wider), headings.stream()).toList();
        return new ItemColumn(part, level, all, field, year, width);
    }

    /** The same column with another heading of its own. */
    ItemColumn headed(String other) {
        List<String> all = Stream.concat(headings.stream().limit(headings.size() - 1), Stream.of(other))
                .toList();
        return new ItemColumn(part, level, all, field, year, width);
    }

    /** The same column of a width in points. */
    ItemColumn wide(double points) {
        return new ItemColumn(part, level, headings, field, year, points);
    }

    /** Whether its texts are short by their nature. */
    boolean isShort() {
        return isMark() || part == Part.YEARS || (part == Part.FIELD && field.kind() == Field.Kind.DATE);
    }

    /** Whether its texts are marks or figures, which stand in the middle. */
    boolean isMark() {
        return part == Part.NUMBER
                || part == Part.REPOST
                || (part == Part.FIELD
                        && switch (field.kind()) {
                            case NUMBER, PERCENT, CHOICE, RATING, UNIT -> true;
                            default -> false;
                        });
    }

    /** Whether it says of what its item's figures are so many. */
    boolean isUnit() {
        return part == Part.FIELD && field.kind() == Field.Kind.UNIT;
    }

    /** Whether it says what was said at meetings. */
    boolean isSpoken() {
        return part == Part.SAID || part == Part.ANSWERED || part == Part.EARLIER;
    }

    /** Whether it says how far an item got. */
    boolean isRating() {
        return part == Part.FIELD && field.kind() == Field.Kind.RATING;
    }

    /** Whether a text that is nothing but a number is meant as one. */
    boolean holdsFigures() {
        return part == Part.FIELD
                && switch (field.kind()) {
                    case NUMBER, PERCENT, TARGET, ACTUAL -> true;
                    default -> false;
                };
    }
}
