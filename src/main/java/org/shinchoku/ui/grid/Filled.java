package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.Map;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

/**
 * How many values each field has in each year: an empty cell is missing only where the year has been begun and most items
 * say something, in this year or the one before.
 */
final class Filled {

    private final Map<Column, Integer> counts;
    /** How many items of a level have values of their own. */
    private final Map<Long, Integer> items;

    private record Column(long field, FiscalYear year) {}

    private Filled(Map<Column, Integer> counts, Map<Long, Integer> items) {
        this.counts = counts;
        this.items = items;
    }

    static Filled of(Plan plan) {
        Map<Long, Integer> items = new HashMap<>();
        for (Item item : plan.items()) {
            if (!item.repost()) {
                items.merge(item.level(), 1, Integer::sum);
            }
        }
        Filled filled = new Filled(new HashMap<>(), items);
        plan.values().forEach(value -> filled.count(value, 1));
        return filled;
    }

    Filled after(Touched touched) {
        Filled filled = new Filled(new HashMap<>(counts), items);
        touched.added().forEach(value -> filled.count(value, 1));
        touched.removed().forEach(value -> filled.count(value, -1));
        return filled;
    }

    private void count(Value value, int more) {
        counts.merge(new Column(value.field(), value.year()), more, Integer::sum);
    }

    private int in(GridColumn column, FiscalYear year) {
        return counts.getOrDefault(new Column(column.field().id(), year), 0);
    }

    /** Whether something is to be expected in a column's cells. */
    boolean expected(GridColumn column) {
        if (column.part() != Part.FIELD || column.year() == null) {
            return false;
        }
        int now = in(column, column.year());
        int usual = Math.max(now, in(column, column.year().plus(-1)));
        return now > 0 && usual * 2 >= items.getOrDefault(column.level().id(), 0);
    }
}
