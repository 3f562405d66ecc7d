package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Slot;
import org.shinchoku.plan.Slot.Part;
import org.shinchoku.sheet.FormLearner.Bound;
import org.shinchoku.sheet.FormLearner.Seen;

/** Which item each row of a sheet is about while it is learnt, and what of the plan its cells show. */
final class MouldBinding {

    private static final int DEEPEST = 64;

    private final Plan plan;
    private final Sheet sheet;
    private final Bound[][] bounds;
    private final long[] items;
    private final Map<Long, Integer> depths = new HashMap<>();

    MouldBinding(Plan plan, Seen seen) {
        this.plan = plan;
        this.sheet = seen.sheet();
        int height = sheet.rows().size();
        int width = sheet.width();
        this.bounds = new Bound[height][width];
        this.items = new long[height];
        Map<Long, Boolean> known = new HashMap<>();
        for (FormLearner.Held held : seen.cells()) {
            boolean inside = held.row() < height && held.column() < width;
            long item = held.bound().item();
            if (inside
                    && bounds[held.row()][held.column()] == null
                    && known.computeIfAbsent(item, i -> plan.item(i) != null)) {
                bounds[held.row()][held.column()] = held.bound();
            }
        }
        sheet.spans().forEach(this::cover);
        for (int r = 0; r < height; r++) {
            items[r] = deepest(bounds[r]);
        }
        fillCards();
        choose();
        pieces();
    }

    /** What a merged cell covers shows what its first cell shows. */
    private void cover(Area span) {
        if (span.row() >= bounds.length || span.column() >= bounds[0].length) {
            return;
        }
        Bound first = bounds[span.row()][span.column()];
        for (int r = span.row(); r <= Math.min(span.lastRow(), bounds.length - 1); r++) {
            for (int c = span.column(); c <= Math.min(span.lastColumn(), bounds[r].length - 1); c++) {
                Bound above = bounds[r][span.column()];
                bounds[r][c] = bounds[r][c] != null ? bounds[r][c] : above != null ? above : first;
            }
        }
    }

    /** The item of a row; none where it has cells about several, as with cards side by side. */
    private long deepest(Bound[] row) {
        Bound best = null;
        boolean several = false;
        for (Bound bound : row) {
            int deeper = bound == null ? -1 : best == null ? 1 : depth(bound.item()) - depth(best.item());
            several = deeper == 0 && bound.item() != best.item() || deeper <= 0 && several;
            best = deeper > 0 ? bound : best;
        }
        return best == null || several ? 0 : best.item();
    }

    /** How many items stand above one, itself counted; those of one branch are counted together. */
    private int depth(long id) {
        Integer known = depths.get(id);
        if (known == null) {
            Item item = plan.item(id);
            depths.put(id, DEEPEST); // an item above itself is as deep as any
            known = item == null ? 0 : Math.min(DEEPEST, 1 + depth(item.parent()));
            depths.put(id, known);
        }
        return known;
    }

    /** Rows about nothing between two rows of one item are its own, unless the later one begins a further table. */
    private void fillCards() {
        Set<Long> labelled = new HashSet<>();
        for (int r = 0; r < items.length; r++) {
            if (labels(r)) {
                labelled.add(items[r]);
            }
            int next = r + 1;
            while (items[r] != 0 && next < items.length && items[next] == 0) {
                next++;
            }
            boolean same = items[r] != 0 && next > r + 1 && next < items.length && items[next] == items[r];
            if (same && !(labels(next) && labelled.contains(items[r]))) {
                Arrays.fill(items, r, next, items[r]);
            }
        }
    }

    private boolean labels(int row) {
        for (Bound bound : bounds[row]) {
            if (bound != null && bound.slot().part() == Part.LABEL && bound.item() == items[row]) {
                return true;
            }
        }
        return false;
    }

    /** Boxes and marks are taken over as they stand in the cells. */
    private void choose() {
        MouldSigns signs = new MouldSigns();
        each((r, c) -> signs.see(bounds[r][c].slot().part(), sheet.cell(r, c).text()));
        each((r, c) -> {
            Bound bound = bounds[r][c];
            Slot slot = bound.slot();
            String text = signs.pattern(slot, sheet.cell(r, c).text());
            if (!text.equals(slot.text())) {
                bounds[r][c] = new Bound(bound.item(), slot.choosing(slot.part(), text));
            }
        });
    }

    /** Does something for each cell of which something is known. */
    @FunctionalInterface
    private interface Visit {
        void at(int row, int column);
    }

    private void each(Visit visit) {
        for (int r = 0; r < bounds.length; r++) {
            for (int c = 0; c < bounds[r].length; c++) {
                if (bounds[r][c] != null) {
                    visit.at(r, c);
                }
            }
        }
    }

    /** A value that stands in several cells below each other stands there line by line. */
    private void pieces() {
        boolean[][] covered = covered();
        Map<Area, Area> spans = new HashMap<>();
        sheet.spans().forEach(s -> spans.put(Area.cell(s.row(), s.column()), s));
        for (int from = 0, to; from < items.length; from = to) {
            to = from + 1;
            while (to < items.length && items[to] == items[from]) {
                to++;
            }
            for (List<Area> cells : places(from, to, covered)) {
                divide(cells, spans);
            }
        }
    }

    /** The cells of the values that stand more than once in a column of the rows of one item. */
    private Collection<List<Area>> places(int from, int to, boolean[][] covered) {
        Map<Object, List<Area>> places = new LinkedHashMap<>();
        for (int r = from; r < to && to > from + 1; r++) {
            for (int c = 0; c < bounds[r].length; c++) {
                Bound bound = bounds[r][c];
                if (bound != null && bound.slot().part() == Part.VALUE && !covered[r][c]) {
                    places.computeIfAbsent(List.of(bound, c), k -> new ArrayList<>())
                            .add(Area.cell(r, c));
                }
            }
        }
        places.values().removeIf(cells -> cells.size() < 2);
        return places.values();
    }

    private void divide(List<Area> cells, Map<Area, Area> spans) {
        List<Area> filled = cells.stream()
                .filter(a -> !sheet.cell(a.row(), a.column()).text().isBlank())
                .toList();
        if (isRepeated(filled)) {
            return;
        }
        List<Area> kept = filled.isEmpty() ? cells.subList(0, 1) : filled;
        Area last = kept.get(kept.size() - 1);
        Set<Area> all = new HashSet<>(kept);
        int from = 0;
        for (Area cell : cells) {
            boolean stays = all.contains(cell);
            int lines = (int)
                    sheet.cell(cell.row(), cell.column()).text().strip().lines().count();
            Bound bound = bounds[cell.row()][cell.column()];
            Slot slot = bound.slot().lines(from, cell.equals(last) ? Slot.ALL : lines);
            set(spans.getOrDefault(cell, cell), stays ? new Bound(bound.item(), slot) : null);
            from += stays ? lines : 0;
        }
    }

    /** Whether each of the cells shows the whole of the value. */
    private boolean isRepeated(List<Area> cells) {
        if (cells.size() < 2) {
            return false;
        }
        Bound bound = bounds[cells.get(0).row()][cells.get(0).column()];
        String text = Cells.text(
                plan, bound.item(), bound.slot().field(), bound.slot().year());
        return cells.stream()
                .allMatch(a -> sheet.cell(a.row(), a.column()).text().strip().equals(text));
    }

    private void set(Area area, Bound bound) {
        for (int r = area.row(); r <= Math.min(area.lastRow(), bounds.length - 1); r++) {
            for (int c = area.column(); c <= Math.min(area.lastColumn(), bounds[r].length - 1); c++) {
                bounds[r][c] = bound;
            }
        }
    }

    private boolean[][] covered() {
        int width = sheet.width();
        boolean[][] covered = new boolean[bounds.length][width];
        for (Area span : sheet.spans()) {
            for (int r = span.row(); r <= Math.min(span.lastRow(), bounds.length - 1); r++) {
                for (int c = span.column(); c <= Math.min(span.lastColumn(), width - 1); c++) {
                    covered[r][c] = r != span.row() || c != span.column();
                }
            }
        }
        return covered;
    }

    /** The item a row is about, or 0. */
    long item(int row) {
        return items[row];
    }

    /** All items that something is said of in some row. */
    Set<Long> items() {
        Set<Long> all = new HashSet<>();
        long[] last = {0};
        each((r, c) -> {
            if (bounds[r][c].item() != last[0]) {
                last[0] = bounds[r][c].item();
                all.add(last[0]);
            }
        });
        return all;
    }

    /** Whether a cell names an item above that of its row: left blank, it says what stands above it. */
    boolean isCarried(int row, int column) {
        Bound bound = column < bounds[row].length ? bounds[row][column] : null;
        if (bound == null || bound.item() == items[row]) {
            return false;
        }
        return switch (bound.slot().part()) {
            case LABEL -> true;
            case NUMBER -> !plan.item(bound.item()).number().isEmpty();
            default -> false;
        };
    }

    /** What a cell shows, or null; about an item of its own where the row is about another branch. */
    Slot slot(int row, int column) {
        Bound bound = column < bounds[row].length ? bounds[row][column] : null;
        if (bound == null) {
            return null;
        }
        Item owner = plan.item(items[row]);
        for (int i = 0; owner != null && owner.level() != bound.slot().level() && i < DEEPEST; i++) {
            owner = plan.item(owner.parent());
        }
        return owner != null && Objects.equals(owner.id(), bound.item())
                ? bound.slot()
                : bound.slot().about(bound.item());
    }
}
