package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.FiscalYear;

/**
 * What the clerk chose to see of a plan.
 *
 * @param years the years shown; empty for all
 * @param hidden the fields that are left out
 * @param widths the columns that were drawn wider or narrower
 * @param folded the items whose branches are folded
 */
record Choice(List<FiscalYear> years, Set<Long> hidden, Map<GridColumn.Key, Double> widths, Set<Long> folded) {

    static final Choice ALL = new Choice(List.of(), Set.of(), Map.of(), Set.of());

    Choice {
        years = List.copyOf(years);
        hidden = Set.copyOf(hidden);
        widths = Map.copyOf(widths);
        folded = Set.copyOf(folded);
    }

    boolean shows(FiscalYear year) {
        return years.isEmpty() || years.contains(year);
    }

    Choice withYears(List<FiscalYear> shown) {
        return new Choice(shown, hidden, widths, folded);
    }

    Choice withHidden(Set<Long> fields) {
        return new Choice(years, fields, widths, folded);
    }

    Choice withWidth(GridColumn.Key column, double width) {
        Map<GridColumn.Key, Double> all = new HashMap<>(widths);
        all.put(column, Math.max(GridColumn.NARROWEST, width));
        return new Choice(years, hidden, all, folded);
    }

    /** The same with these columns as wide as they are. */
    Choice keeping(Columns columns) {
        Choice kept = this;
        for (GridColumn column : columns.all()) {
            kept = kept.withWidth(column.key(), column.width());
        }
        return kept;
    }

    Choice withFolded(Set<Long> items) {
        return new Choice(years, hidden, widths, items);
    }

    /** Folds a branch, or unfolds it where it is folded. */
    Choice toggled(long item) {
        Set<Long> all = new HashSet<>(folded);
        if (!all.remove(item)) {
            all.add(item);
        }
        return withFolded(all);
    }
}
