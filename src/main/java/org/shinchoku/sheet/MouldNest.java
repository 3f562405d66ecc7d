package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.FormLines;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;

/** The items of a sheet with those above them: what hangs on what, in the plan's order. */
final class MouldNest {

    private final List<Item> items = new ArrayList<>();
    private final Plan plan;

    /** @param ranks where the items of the plan stand in its order */
    MouldNest(Map<Long, Integer> ranks, Plan plan, MouldBinding binding) {
        this.plan = plan;
        Set<Long> ids = new HashSet<>();
        for (long item : binding.items()) {
            for (Item at = plan.item(item); at != null && ids.add(at.id()); ) {
                items.add(at);
                at = plan.item(at.parent());
            }
        }
        items.sort(Comparator.comparing(i -> ranks.get(i.id())));
    }

    /** One of several parts of about the same size. */
    List<FormLines.Branch> part(int part, int parts) {
        Map<Long, List<Long>> below = new LinkedHashMap<>();
        for (Item item : items.subList(items.size() * part / parts, items.size() * (part + 1) / parts)) {
            long parent = plan.item(item.parent()) == null ? 0 : item.parent();
            below.computeIfAbsent(parent, p -> new ArrayList<>()).add(item.id());
        }
        return below.entrySet().stream()
                .map(e -> new FormLines.Branch(e.getKey(), e.getValue()))
                .toList();
    }
}
