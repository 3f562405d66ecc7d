package org.shinchoku.sheet;

import org.shinchoku.plan.FormSheet.Show;
import org.shinchoku.plan.FormSheet.Spot;
import org.shinchoku.plan.Slot;

/** A cell of a learnt sheet: what it shows of the plan, or null, and how it hangs together with its neighbours. */
record MouldPlace(Slot slot, Style style, Spot spot) {

    static final MouldPlace BLANK =
            new MouldPlace(null, Style.PLAIN, new Spot(0, -1, false, false, Show.ALWAYS, false));

    boolean up() {
        return spot.up();
    }

    boolean left() {
        return spot.left();
    }
}
