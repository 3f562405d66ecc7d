package org.shinchoku.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * 項目の複写: a branch a second time, as new items beside the first.
 *
 * @param plan with the copy
 * @param root the copy's uppermost item
 */
public record Copies(Plan plan, long root) {

    /**
     * Copies an item with all that hangs on it. A repost of something within the branch shows the copy of it.
     *
     * @param values whether their values, ratings and years come along; opinions never do
     * @param ids new ids
     */
    public static Copies of(Plan plan, Outline outline, long id, boolean values, LongSupplier ids) {
        Map<Long, Long> names = new HashMap<>();
        List<Item> branch = outline.branch(id);
        branch.forEach(i -> names.put(i.id(), ids.getAsLong()));
        Plan result = plan.with(branch.stream()
                .map(i -> new Item(
                        names.get(i.id()),
                        names.getOrDefault(i.parent(), i.parent()),
                        i.level(),
                        i.order(),
                        i.number(),
                        i.label(),
                        i.repost(),
                        names.getOrDefault(i.original(), i.original())))
                .toList());
        return new Copies(values ? filled(plan, result, names) : result, names.get(id));
    }

    private static Plan filled(Plan plan, Plan copied, Map<Long, Long> names) {
        return copied.with(plan.values().stream()
                        .filter(v -> names.containsKey(v.item()))
                        .map(v -> new Value(
                                names.get(v.item()), v.field(), v.year(), v.department(), v.text(), v.origin()))
                        .toList())
                .with(plan.ratings().stream()
                        .filter(r -> names.containsKey(r.item()))
                        .map(r -> new Rating(names.get(r.item()), r.field(), r.year(), r.layer(), r.mark(), r.reason()))
                        .toList())
                .with(plan.schedules().stream()
                        .filter(s -> names.containsKey(s.item()))
                        .map(s -> new Schedule(names.get(s.item()), s.from(), s.every(), s.last(), s.reason()))
                        .toList());
    }
}
