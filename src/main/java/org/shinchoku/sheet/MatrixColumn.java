package org.shinchoku.sheet;

import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;

/**
 * A column of the {@link Matrix}.
 *
 * @param part what stands in it
 * @param level index of the level whose items it describes, from 0 at the root
 * @param heading its heading without the year
 * @param field the field, or null where the part is no field
 * @param year the year it belongs to, or null
 * @param width in points where the office chose one, else 0
 */
record MatrixColumn(Part part, int level, String heading, Field field, FiscalYear year, double width) {

    /** What a column can hold. */
    enum Part {
        NUMBER,
        LABEL,
        REPOST,
        FIELD
    }

    static MatrixColumn of(Part part, int level, String heading) {
        return new MatrixColumn(part, level, heading, null, null, 0);
    }

    /** Whether its texts are short by their nature. */
    boolean isShort() {
        return isMark() || (part == Part.FIELD && field.kind() == Field.Kind.DATE);
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

    /** Whether a text that is nothing but a number is meant as one. */
    boolean holdsFigures() {
        return part == Part.FIELD
                && switch (field.kind()) {
                    case NUMBER, PERCENT, TARGET, ACTUAL -> true;
                    default -> false;
                };
    }
}
