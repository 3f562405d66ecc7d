package org.shinchoku.intake;

import java.util.List;
import org.shinchoku.plan.Reading.LineKind;

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
        /** A text that heads the items below it, as the clerk says. */
        SECTION,
        TOTAL,
        NOTE,
        /** A row that shows how to fill in the others. */
        EXAMPLE,
        /** More of the item or of the heading right above: its label, and a text as wide as the table. */
        COMMENT,
        BODY;

        static Kind of(LineKind said) {
            return switch (said) {
                case HEADING -> HEAD;
                case TITLE -> TITLE;
                case SECTION -> SECTION;
                case ITEM -> BODY;
                case TOTAL -> TOTAL;
                case NOTE -> NOTE;
            };
        }

        /** As it is told to the clerk. */
        LineKind told() {
            return switch (this) {
                case HEAD -> LineKind.HEADING;
                case PAIR, TITLE -> LineKind.TITLE;
                case SECTION, LONE -> LineKind.SECTION;
                case TOTAL -> LineKind.TOTAL;
                case NOTE, EXAMPLE -> LineKind.NOTE;
                case COMMENT, BODY -> LineKind.ITEM;
            };
        }
    }
}
