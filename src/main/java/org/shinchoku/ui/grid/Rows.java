package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;

/** The rows below each other in the order of print, and the cells that reach over several of them. */
final class Rows {

    private final List<GridRow> all = new ArrayList<>();
    private final Map<Long, Integer> firsts = new HashMap<>();
    private final Map<Long, Integer> ends = new HashMap<>();
    private final Plan plan;
    private final Outline outline;
    private final Set<Long> folded;
    private final int depths;

    private Rows(Plan plan, Outline outline, Set<Long> folded) {
        this.plan = plan;
        this.outline = outline;
        this.folded = folded;
        this.depths = plan.levels().stream().mapToInt(Level::depth).max().orElse(-1) + 1;
    }

    /** The rows of a plan with at least one level; an outline of items without levels has none. */
    static Rows of(Plan plan, Outline outline, Set<Long> folded) {
        Rows rows = new Rows(plan, outline, folded);
        if (rows.depths > 0) {
            Long[] nothing = new Long[rows.depths];
            Arrays.fill(nothing, 0L);
            outline.children(0).forEach(item -> rows.walk(item, nothing));
        }
        return rows;
    }

    private void walk(Item item, Long[] above) {
        int depth = depth(item);
        Long[] path = above.clone();
        Arrays.fill(path, depth, depths, 0L);
        path[depth] = item.id();
        int first = all.size();
        List<Item> children = outline.children(item.id());
        boolean closed = folded.contains(item.id()) && !children.isEmpty();
        if (closed || children.stream().noneMatch(child -> depth(child) > depth)) {
            int within = closed ? leaves(item) : 0;
            all.add(new GridRow(item.id(), depth, Collections.unmodifiableList(Arrays.asList(path)), within));
        }
        if (!closed) {
            children.forEach(child -> walk(child, path));
        }
        firsts.put(item.id(), first);
        ends.put(item.id(), all.size());
    }

    private int depth(Item item) {
        Level level = plan.level(item.level());
        return level == null ? depths - 1 : level.depth();
    }

    private int leaves(Item item) {
        return (int) outline.branch(item.id()).stream()
                .filter(i -> outline.isLeaf(i.id()))
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
        long item = all.get(row).at(depth);
        if (item == 0) {
            return new Span(row, row + 1);
        }
        int first = row;
        int end = row + 1;
        int from = firsts.get(item);
        int to = ends.get(item);
        // An item of the same level may hang on this one: its rows are its own.
        while (first > from && all.get(first - 1).at(depth) == item) {
            first--;
        }
        while (end < to && all.get(end).at(depth) == item) {
            end++;
        }
        return new Span(first, end);
    }
}
