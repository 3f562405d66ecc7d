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
