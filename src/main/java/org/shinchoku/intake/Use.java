package org.shinchoku.intake;

/** What a cell of the sheet was taken for. */
public enum Use {
    TITLE,
    HEADING,
    LABEL,
    NUMBER,
    DEPARTMENT,
    /** A mark that says something of the row: 再掲, the year, a box. */
    MARK,
    VALUE,
    /** Nothing that is taken in, because the clerk said so. */
    LEFT,
    DOUBT
}
