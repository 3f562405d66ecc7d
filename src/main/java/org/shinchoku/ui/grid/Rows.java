package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;

/** The rows below each other in the order of print, and the cells that reach over several of them. */
final class Rows {

    private final List<GridRow> all = new ArrayList<>();
    private final Map<Long, Integer> firsts = new HashMap<>();
    private final List<Span[]> spans = new ArrayList<>();
    private final Plan plan;
    private final Outline outline;
    private final Set<Long> folded;
    private final Set<Long> narrowed;
    private final int depths;

    private Rows(Plan plan, Outline outline, Set<Long> folded, Set<Long> narrowed) {
        this.plan = plan;
        this.outline = outline;
        this.folded = folded;
        this.narrowed = narrowed;
        this.depths = plan.levels().stream().mapToInt(Level::depth).max().orElse(-1) + 1;
    }

    /**
     * The rows of a plan with at least one level; an outline of items without levels has none.
     *
     * @param narrowed the items that have rows, with all those above them; null for all
     */
    static Rows of(Plan plan, Outline outline, Set<Long> folded, Set<Long> narrowed) {
        Rows rows = new Rows(plan, outline, folded, narrowed);
        if (rows.depths > 0) {
            Long[] nothing = new Long[rows.depths];
            Arrays.fill(nothing, 0L);
            rows.children(0).forEach(item -> rows.walk(item, nothing));
            IntStream.range(0, rows.depths).mapToObj(rows::spans).forEach(rows.spans::add);
        }
        return rows;
    }

    private List<Item> children(long id) {
        List<Item> all = outline.children(id);
        return narrowed == null
                ? all
                : all.stream().filter(item -> narrowed.contains(item.id())).toList();
    }

    private void walk(Item item, Long[] above) {
        int depth = depth(item);
        Long[] path = above.clone();
        Arrays.fill(path, depth, depths, 0L);
        path[depth] = item.id();
        int first = all.size();
        List<Item> children = children(item.id());
        boolean closed = folded.contains(item.id()) && !children.isEmpty();
        if (closed || children.stream().noneMatch(child -> depth(child) > depth)) {
            int within = closed ? leaves(item) : 0;
            all.add(new GridRow(item.id(), depth, Collections.unmodifiableList(Arrays.asList(path)), within));
        }
        if (!closed) {
            children.forEach(child -> walk(child, path));
        }
        firsts.put(item.id(), first);
    }

    /** The depth of the columns that speak of an item. */
    int depth(Item item) {
        Level level = plan.level(item.level());
        return level == null ? depths - 1 : level.depth();
    }

    private int leaves(Item item) {
        return (int) outline.branch(item.id()).stream()
                .filter(i -> outline.isLeaf(i.id()) && (narrowed == null || narrowed.contains(i.id())))
                .count();
    }

    int size() {
        return all.size();
    }

    /** How many depths the plan's levels have. */
    int depths() {
        return depths;
    }

    GridRow get(int row) {
        return all.get(row);
    }

    /** The first row of an item and what hangs on it, or -1 where it lies in a folded branch. */
    int first(long item) {
        return firsts.getOrDefault(item, -1);
    }

    /** The rows over which a cell of this depth reaches. */
    Span span(int row, int depth) {
        return spans.get(depth)[row];
    }

    /**
     * The rows that speak of the same item at a depth, for each row. An item of the same level may hang on another: its
     * rows are its own.
     */
    private Span[] spans(int depth) {
        Span[] found = new Span[all.size()];
        for (int first = 0, end; first < found.length; first = end) {
            long item = all.get(first).at(depth);
            end = first + 1;
            while (end < found.length && item != 0 && all.get(end).at(depth) == item) {
                end++;
            }
            Arrays.fill(found, first, end, new Span(first, end));
        }
        return found;
    }
}
