package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.Map;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

/** How many values each field has in each year: an empty cell is missing only where others are filled in. */
final class Filled {

    private final Map<Column, Integer> counts;

    private record Column(long field, FiscalYear year) {}

    private Filled(Map<Column, Integer> counts) {
        this.counts = counts;
    }

    static Filled of(Plan plan) {
        Filled filled = new Filled(new HashMap<>());
        plan.values().forEach(value -> filled.count(value, 1));
        return filled;
    }

    Filled after(Touched touched) {
        Filled filled = new Filled(new HashMap<>(counts));
        touched.added().forEach(value -> filled.count(value, 1));
        touched.removed().forEach(value -> filled.count(value, -1));
        return filled;
    }

    private void count(Value value, int more) {
        counts.merge(new Column(value.field(), value.year()), more, Integer::sum);
    }

    boolean any(GridColumn column) {
        return column.field() != null
                && counts.getOrDefault(new Column(column.field().id(), column.year()), 0) > 0;
    }
}
