package org.shinchoku.sheet;

import org.shinchoku.plan.FormSheet.Show;

/** How a column shows what holds for several rows. */
enum MouldManner {
    MERGED,
    BLANK,
    REPEATED;

    /** How a cell does it that says what the cell above says. */
    static MouldManner of(MouldPlace place) {
        return place.up() ? MERGED : place.spot().show() == Show.FIRST ? BLANK : REPEATED;
    }
}
