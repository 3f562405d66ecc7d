package org.shinchoku.ui.find;

/** How far words are replaced. */
enum Range {
    /** In the whole plan, as far as it is shown by the filter. */
    ALL,
    /** In the chosen cells. */
    CHOSEN,
    /** In the current cell's field, whatever the year. */
    FIELD,
    /** In the current cell's year. */
    YEAR
}
