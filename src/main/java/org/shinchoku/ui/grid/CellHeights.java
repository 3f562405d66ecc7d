package org.shinchoku.ui.grid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.shinchoku.plan.Field;

/**
 * How high the cells of each item have to be, as far as they have been measured: what an edit, a fold, a filter or another
 * choice of columns leaves as it was is not measured again.
 */
final class CellHeights {

    private final Columns columns;
    /** For each item one height for each column; 0 where it has not been measured. */
    private final Map<Long, double[]> heights;

    private CellHeights(Columns columns, Map<Long, double[]> heights) {
        this.columns = columns;
        this.heights = heights;
    }

    static CellHeights none(Columns columns) {
        return new CellHeights(columns, new HashMap<>());
    }

    /** Those of one item, by column; what is measured is to be noted there. */
    double[] of(long item) {
        return heights.computeIfAbsent(item, i -> new double[columns.size()]);
    }

    /** Those of all other items. */
    CellHeights without(Set<Long> items) {
        if (items.isEmpty()) {
            return this;
        }
        Map<Long, double[]> others = new HashMap<>(heights);
        others.keySet().removeAll(items);
        return new CellHeights(columns, others);
    }

    /** The same without those of these items in some of the columns. */
    CellHeights without(Set<Long> items, Predicate<GridColumn> stale) {
        Map<Long, double[]> others = new HashMap<>(heights);
        int[] gone = IntStream.range(0, columns.size())
                .filter(at -> stale.test(columns.get(at)))
                .toArray();
        for (long item : items) {
            others.computeIfPresent(item, (i, all) -> {
                double[] rest = all.clone();
                IntStream.of(gone).forEach(at -> rest[at] = 0);
                return rest;
            });
        }
        return new CellHeights(columns, others);
    }

    /** Those that are the same in other columns. */
    CellHeights in(Columns next) {
        int[] from = next.all().stream().mapToInt(column -> same(column, next)).toArray();
        if (Arrays.equals(from, IntStream.range(0, columns.size()).toArray())) {
            return new CellHeights(next, heights);
        }
        Map<Long, double[]> moved = new HashMap<>();
        heights.forEach((item, all) -> moved.put(
                item,
                Arrays.stream(from).mapToDouble(at -> at < 0 ? 0 : all[at]).toArray()));
        return new CellHeights(next, moved);
    }

    /** Sections bear other names in other years. */
    private int same(GridColumn column, Columns next) {
        boolean named = column.field() != null
                && column.field().kind() == Field.Kind.DEPARTMENT
                && !columns.years().equals(next.years());
        return named
                ? -1
                : IntStream.range(0, columns.size())
                        .filter(at -> alike(columns.get(at), column))
                        .findFirst()
                        .orElse(-1);
    }

    /** A field that gets a further year, or another heading, reads as before. */
    private static boolean alike(GridColumn one, GridColumn other) {
        return one.key().equals(other.key())
                && one.width() == other.width()
                && one.depth() == other.depth()
                && (one.field() == null || one.field().kind() == other.field().kind());
    }
}
