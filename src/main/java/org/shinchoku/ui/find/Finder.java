package org.shinchoku.ui.find;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.shinchoku.plan.Index;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spot;
import org.shinchoku.text.Sought;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;

/** The texts of the open plan, always as they are now; folded when they are first looked through. */
public final class Finder {

    private final OpenPlan open;
    private final Latest preparing;
    private Index index;

    public Finder(OpenPlan open) {
        this.open = open;
        this.preparing = open.beside("検索の用意をしています");
    }

    /** Folds the texts aside, while the clerk still thinks of what to look for. */
    void prepare() {
        Plan now = open.plan();
        preparing.ask(() -> index(now), ready -> {});
    }

    OpenPlan open() {
        return open;
    }

    Index index() {
        return index(open.plan());
    }

    /** Of the plan as it is on the screen; may be asked for aside. */
    synchronized Index index(Plan plan) {
        index = index == null ? Index.of(plan) : index.at(plan);
        return index;
    }

    /** The cells in which the words are read, in the order of the table. */
    List<Spot> read(Sought sought) {
        return index().read(sought, open.outline());
    }

    /** The places in which words were written, to be looked for aside. */
    Function<Sought, List<Spot>> written() {
        Plan plan = open.plan();
        Outline outline = open.outline();
        return sought -> index(plan).written(sought, outline);
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
