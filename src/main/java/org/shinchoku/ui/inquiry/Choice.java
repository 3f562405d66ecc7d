package org.shinchoku.ui.inquiry;

/** What the clerk has decided of one cell. */
enum Choice {
    /** It is not taken now. */
    OPEN,
    /** What came back is taken. */
    TAKE,
    /** It is taken together with what stands here and what others say. */
    JOIN,
    /** What stands here stays. */
    HERE
}
