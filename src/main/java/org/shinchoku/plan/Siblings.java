package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;

/** Puts items between others that hang under the same one. */
final class Siblings {

    private Siblings() {}

    /**
     * Puts items beside each other between their new neighbours; only where no gap is left are they all spread anew.
     *
     * @param siblings the other items under the parent, in their order
     * @param index the place of the first among them, from 0
     */
    static Plan place(Plan before, List<Item> siblings, List<Item> items, long parent, int index) {
        int at = Math.min(index, siblings.size());
        long low = at == 0 ? 0 : siblings.get(at - 1).order();
        boolean last = at == siblings.size();
        long high =
                last ? low + (items.size() + 1) * Item.GAP : siblings.get(at).order();
        long step = (high - low) / (items.size() + 1);
        if (step >= 1) {
            return ordered(before, items, parent, low, step);
        }
        List<Item> all = new ArrayList<>(siblings);
        all.addAll(at, items);
        return ordered(before, all, parent, 0, Item.GAP);
    }

    private static Plan ordered(Plan before, List<Item> items, long parent, long low, long step) {
        Plan plan = before;
        for (int i = 0; i < items.size(); i++) {
            plan = plan.with(items.get(i).at(parent, low + (i + 1) * step));
        }
        return plan;
    }
}
