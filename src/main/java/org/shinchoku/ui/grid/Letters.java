package org.shinchoku.ui.grid;

import java.util.BitSet;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;
import org.shinchoku.text.Advances;
import org.shinchoku.ui.kit.FontAdvances;

/** The letters that a plan is written in. */
final class Letters {

    private Letters() {}

    /** How wide they are in the grid's type, asked for at once. */
    static Advances known(Plan plan) {
        BitSet letters = new BitSet();
        for (Item item : plan.items()) {
            item.label().chars().forEach(letters::set);
            item.number().chars().forEach(letters::set);
        }
        for (Value value : plan.values()) {
            value.text().chars().forEach(letters::set);
        }
        FontAdvances advances = FontAdvances.regular(Measure.SIZE);
        advances.learn(letters);
        return advances;
    }
}
