package org.shinchoku.plan;

/** Which items are counted when numbers are given anew. */
public enum NumberScope {
    /** Those that hang under the same item. */
    SIBLINGS,
    /** All of the level, each branch from the beginning. */
    BRANCHES,
    /** All of the level, through the whole plan. */
    LEVEL
}
