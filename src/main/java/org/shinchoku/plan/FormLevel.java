package org.shinchoku.plan;

/**
 * 階層の見せ方: how a form shows the items of one level.
 *
 * @param level the level's id
 * @param breaks whether each of its items begins a new page
 */
public record FormLevel(long level, Stand stand, boolean breaks) {

    /** Where the items of a level stand in a table. */
    public enum Stand {
        /** As the arrangement has it by itself. */
        USUAL,
        /** A row across the table above what hangs on them. */
        ACROSS,
        /** A cell that reaches over all rows of what hangs on them. */
        SPANNED,
        /** A cell in every row. */
        REPEATED
    }

    public static FormLevel usual(long level) {
        return new FormLevel(level, Stand.USUAL, false);
    }

    public boolean isUsual() {
        return stand == Stand.USUAL && !breaks;
    }

    public FormLevel with(Stand other) {
        return new FormLevel(level, other, breaks);
    }

    public FormLevel withBreaks(boolean on) {
        return new FormLevel(level, stand, on);
    }
}
