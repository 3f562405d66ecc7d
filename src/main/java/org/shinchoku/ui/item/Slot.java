package org.shinchoku.ui.item;

import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spot;

/** A place of the card in which a text stands; it knows how to read it, to write it, and what that is called. */
interface Slot {

    /** What stands there, or empty. */
    String read(Plan plan);

    /** The plan with this text there; the plan itself where the place is gone. */
    Plan write(Plan plan, String text);

    /** Writing there, as the journal names it. */
    String step(Plan plan);

    /** Whether that is read here which stands in a place of the plan; never a name, which heads the card. */
    default boolean reads(Spot spot) {
        return false;
    }

    /** The same place on the card of another item. */
    Slot of(long otherItem);
}
