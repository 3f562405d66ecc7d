package org.shinchoku.ui.intake;

/** Whether a cell has something to look at. */
enum Flag {
    NONE,
    OPEN,
    SEEN
}
