package org.shinchoku.ui.grid;

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
