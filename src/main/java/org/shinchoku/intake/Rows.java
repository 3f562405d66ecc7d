package org.shinchoku.intake;

/** Reads the rows below a table's headings. */
interface Rows {

    /** Reads the card that begins in a row, if one does. */
    void row(Line line);

    Layout layout();

    Table table();

    /** The labels that hold below the last row read. */
    Labels labels();
}
