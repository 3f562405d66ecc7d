package org.shinchoku.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;

/**
 * What a change of values and ratings concerns.
 *
 * @param items those of which something changed, each with the columns in which it did, and those that show them as 再掲
 * @param columns those in which something changed
 */
record Touched(Map<Long, Set<Touched.Column>> items, Set<Touched.Column> columns) {

    /** A field in one of its years, or with null the only one. */
    record Column(long field, FiscalYear year) {}

    static Touched between(Plan before, Plan after) {
        Touched touched = new Touched(new HashMap<>(), new HashSet<>());
        before.values().compare(after.values(), (was, is) -> {
            var value = was == null ? is : was;
            touched.add(value.item(), new Column(value.field(), value.year()));
        });
        before.ratings().compare(after.ratings(), (was, is) -> {
            var rating = was == null ? is : was;
            touched.add(rating.item(), new Column(rating.field(), rating.year()));
        });
        for (Item item : after.items()) {
            if (item.repost()
                    && touched.items.containsKey(Reposts.source(after, item).id())) {
                touched.items.putIfAbsent(item.id(), Set.of());
            }
        }
        return touched;
    }

    private void add(long item, Column column) {
        items.computeIfAbsent(item, i -> new HashSet<>()).add(column);
        columns.add(column);
    }

    /** The same, of these items alone. */
    Touched of(List<Item> some) {
        Map<Long, Set<Column>> left = new HashMap<>(items);
        left.keySet().retainAll(some.stream().map(Item::id).toList());
        return new Touched(left, columns);
    }
}
