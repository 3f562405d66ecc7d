package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;

/**
 * What the clerk chose to see of a plan.
 *
 * @param years the years shown; empty for all
 * @param shown the columns that the clerk asked for or left out; all others are shown where there is something to show
 * @param order the columns of fields in the order they were put into; empty where they stand as in the plan
 * @param widths the columns that were drawn wider or narrower
 * @param folded the items whose branches are folded
 * @param compared the year whose texts stand beside those of the year before, or null
 */
record Choice(
        List<FiscalYear> years,
        Map<Topic, Boolean> shown,
        List<Topic> order,
        Map<ColumnKey, Double> widths,
        Set<Long> folded,
        FiscalYear compared) {

    static final Choice ALL = new Choice(List.of(), Map.of(), List.of(), Map.of(), Set.of(), null);

    Choice {
        years = List.copyOf(years);
        shown = Map.copyOf(shown);
        order = List.copyOf(order);
        widths = Map.copyOf(widths);
        folded = Set.copyOf(folded);
    }

    boolean shows(FiscalYear year) {
        return years.isEmpty() || years.contains(year);
    }

    boolean shows(Topic topic) {
        return shown.getOrDefault(topic, true);
    }

    Choice withYears(List<FiscalYear> some) {
        return new Choice(some, shown, order, widths, folded, compared);
    }

    /** With the years that have been opened, which a choice of earlier ones would hide. */
    Choice opening(List<FiscalYear> before, List<FiscalYear> now) {
        Stream<FiscalYear> opened = now.stream().filter(year -> !before.contains(year));
        return years.isEmpty()
                ? this
                : withYears(Stream.concat(years.stream(), opened).distinct().toList());
    }

    Choice withShown(Map<Topic, Boolean> all) {
        return new Choice(years, all, order, widths, folded, compared);
    }

    Choice without(Topic topic) {
        Map<Topic, Boolean> all = new HashMap<>(shown);
        all.put(topic, false);
        return withShown(all);
    }

    Choice withOrder(List<Topic> topics) {
        return new Choice(years, shown, topics, widths, folded, compared);
    }

    Choice withWidth(ColumnKey column, double width) {
        Map<ColumnKey, Double> all = new HashMap<>(widths);
        all.put(column, Math.max(GridColumn.NARROWEST, width));
        return new Choice(years, shown, order, all, folded, compared);
    }

    Choice withFolded(Set<Long> items) {
        return new Choice(years, shown, order, widths, items, compared);
    }

    Choice comparing(FiscalYear year) {
        return new Choice(years, shown, order, widths, folded, year);
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
