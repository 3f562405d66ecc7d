package org.shinchoku.ui.grid;

/** What stands in a column. */
enum Part {
    /** Number and title of an upper level's items, over all rows that hang on them. */
    BRANCH,
    NUMBER,
    TITLE,
    FIELD,
    /** What stood in the field a year earlier, to be read beside it. */
    BEFORE
}
