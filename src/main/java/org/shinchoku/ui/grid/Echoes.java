package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;

/** The items that show another one's values, by that item's id: where it changes, they read differently too. */
record Echoes(Map<Long, Set<Long>> of) {

    static Echoes in(Plan plan) {
        Map<Long, Set<Long>> echoes = new HashMap<>();
        for (Item item : plan.items()) {
            if (item.repost()) {
                long source = Reposts.source(plan, item).id();
                echoes.computeIfAbsent(source, s -> new HashSet<>()).add(item.id());
            }
        }
        return new Echoes(echoes);
    }

    /** All items that show another one's values. */
    Set<Long> all() {
        return of.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** The items that show another one's values than they did, or none now. */
    Set<Long> otherwise(Echoes before) {
        Map<Long, Long> was = before.sources();
        Map<Long, Long> is = sources();
        Set<Long> changed = new HashSet<>(was.keySet());
        changed.addAll(is.keySet());
        changed.removeIf(item -> Objects.equals(was.get(item), is.get(item)));
        return changed;
    }

    private Map<Long, Long> sources() {
        Map<Long, Long> sources = new HashMap<>();
        of.forEach((source, items) -> items.forEach(item -> sources.put(item, source)));
        return sources;
    }

    /** These items and those that show them. */
    Set<Long> with(Set<Long> items) {
        Set<Long> all = new HashSet<>(items);
        items.forEach(item -> all.addAll(of.getOrDefault(item, Set.of())));
        return all;
    }
}
