package org.shinchoku.intake;

import java.util.List;

/**
 * One row of a sheet and what it is there for.
 *
 * @param row from 0
 * @param blocks the texts seen in it
 */
record Line(int row, Kind kind, List<Grid.Block> blocks) {

    /** What a row is there for. */
    enum Kind {
        /** Headings of a table. */
        HEAD,
        /** A heading and its text beside each other: 基本方針 | (1)…. */
        PAIR,
        /** A single text between tables. */
        TITLE,
        /** A single text within a table. */
        LONE,
        TOTAL,
        NOTE,
        BODY
    }
}
