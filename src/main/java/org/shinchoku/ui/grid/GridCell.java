package org.shinchoku.ui.grid;

/**
 * A cell as it is shown.
 *
 * @param subject what it speaks of
 * @param text what is read in it
 * @param mark what sets it apart from others
 * @param note a word below the text, as 再掲; or empty
 */
record GridCell(Subject subject, String text, Mark mark, String note) {

    /** What sets a cell apart. */
    enum Mark {
        NONE,
        /** On a row that is 再掲. */
        REPOST,
        /** On a row that is 再掲, where a copy of its own reads differently from the original. */
        DRIFTED,
        /** A rating that a later layer has put in place of the section's. */
        OVERRULED,
        /** Empty, though most of its column are filled in. */
        MISSING,
        /** What stood there a year before. */
        BEFORE,
        /** Says how many rows are folded away. */
        FOLDED
    }

    GridCell(Subject subject, String text, Mark mark) {
        this(subject, text, mark, "");
    }

    /** A cell in which nothing stands or can stand. */
    static GridCell nothing() {
        return new GridCell(new Subject.Nothing(), "", Mark.NONE);
    }

    boolean editable() {
        return subject.writable();
    }
}
