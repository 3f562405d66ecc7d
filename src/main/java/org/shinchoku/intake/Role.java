package org.shinchoku.intake;

/** What a column of a table is there for. */
enum Role {
    /** 階層: the labels of one depth; the last of them is the items' title. */
    LEVEL,
    NUMBER,
    DEPARTMENT,
    REPOST,
    /** 年度: the year of what stands beside it, one row for each year. */
    YEAR,
    /** 見込 and 実績 in rows below each other. */
    MEASURE,
    /** Boxes of which one is ticked. */
    TICKS,
    /** Columns of which the marked one holds: ○ under 順調. */
    MARKS,
    FIELD
}
