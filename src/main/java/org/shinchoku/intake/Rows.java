package org.shinchoku.intake;

/** Reads the rows below a table's headings. */
interface Rows {

    /** Reads the card that begins in a row, if one does. */
    void row(Line line);

    /** What a row heads the rows below it with, or null where it does not. */
    default Grid.Block heading(Line line) {
        return null;
    }

    /** Takes what a row says itself of what it heads. */
    default void heading(Line line, Node of) {}

    Layout layout();

    Table table();

    /** The labels that hold below the last row read. */
    Labels labels();
}
