package org.shinchoku.ui.find;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shinchoku.plan.Index;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Spot;
import org.shinchoku.text.Sought;
import org.shinchoku.ui.kit.OpenPlan;

/** The texts of the open plan, always as they are now; folded when they are first looked through. */
public final class Finder {

    private final OpenPlan open;
    private Index index;

    public Finder(OpenPlan open) {
        this.open = open;
    }

    OpenPlan open() {
        return open;
    }

    Index index() {
        index = index == null ? Index.of(open.plan()) : index.at(open.plan());
        return index;
    }

    /** The cells in which the words are read, in the order of the table. */
    List<Spot> read(Sought sought) {
        return index().read(sought, open.outline());
    }

    /** The places in which the words were written. */
    List<Spot> written(Sought sought) {
        return index().written(sought, open.outline());
    }

    /** How many of some cells, in their order, stand before a place. */
    int before(List<Spot> cells, Spot place) {
        Set<Long> earlier = new HashSet<>();
        for (Item item : open.outline().items()) {
            if (item.id() == place.item()) {
                break;
            }
            earlier.add(item.id());
        }
        int count = 0;
        while (count < cells.size() && stands(cells.get(count), earlier, place)) {
            count++;
        }
        return count;
    }

    private boolean stands(Spot cell, Set<Long> earlier, Spot place) {
        return earlier.contains(cell.item()) || cell.item() == place.item() && index.compare(cell, place) < 0;
    }
}
