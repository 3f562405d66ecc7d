package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;

/** Which items still stand where they stood when a sheet was learnt. */
final class MouldMoves {

    private final Plan plan;
    private final Map<Long, Integer> rank = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private final Set<Long> moved = new HashSet<>();

    MouldMoves(Plan plan, Outline outline, Mould mould) {
        this.plan = plan;
        outline.items().forEach(i -> rank.put(i.id(), rank.size()));
        mould.branches().forEach((parent, below) -> {
            below.forEach(child -> parents.put(child, parent));
            List<Long> here = below.stream().filter(c -> hangsOn(c, parent)).toList();
            moved.addAll(here);
            inOrder(here).forEach(moved::remove);
        });
    }

    private boolean hangsOn(long child, long parent) {
        Item item = plan.item(child);
        return item != null && above(item) == parent;
    }

    private long above(Item item) {
        return plan.item(item.parent()) == null ? 0 : item.parent();
    }

    /** As many of the items as stand in the order of then: the longest rising run of their ranks. */
    private List<Long> inOrder(List<Long> items) {
        int[] best = new int[items.size()];
        int[] tails = new int[items.size() + 1];
        int[] before = new int[items.size()];
        int length = 0;
        for (int i = 0; i < items.size(); i++) {
            int at = Arrays.binarySearch(best, 0, length, rank.get(items.get(i)));
            int place = at < 0 ? -at - 1 : at;
            best[place] = rank.get(items.get(i));
            tails[place] = i;
            before[i] = place == 0 ? -1 : tails[place - 1];
            length = Math.max(length, place + 1);
        }
        List<Long> run = new ArrayList<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            run.add(items.get(i));
        }
        return run;
    }

    boolean knows(long item) {
        return parents.containsKey(item);
    }

    /** Whether an item and all above it hang where they hung. */
    boolean isInPlace(long id) {
        for (Item item = plan.item(id); item != null; item = plan.item(item.parent())) {
            boolean stays = Long.valueOf(above(item)).equals(parents.get(item.id())) && !moved.contains(item.id());
            if (!stays) {
                return false;
            }
        }
        return plan.item(id) != null;
    }
}
