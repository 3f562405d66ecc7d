package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cards side by side: sets those on the right below those on the left, so that each is read by itself.
 *
 * <p>They are known by their labels, which come again in the same row, always as many columns further right.
 */
final class Beside {

    /** Cards stand at the top of a sheet; a long table is not looked through. */
    private static final int MOST_ROWS = 100;

    private static final int LABELS = 4;

    private final Grid grid;
    private final LabelWords labelled;
    private int width;
    private int first;
    private String start;

    private Beside(Grid grid) {
        this.grid = grid;
        this.labelled = new LabelWords(16, false, grid.senses());
    }

    /** The sheet with all cards below each other; the same where there are none side by side. */
    static Grid apart(Grid grid) {
        return new Beside(grid).apart();
    }

    private Grid apart() {
        if (!find()) {
            return grid;
        }
        List<Integer> starts = new ArrayList<>();
        for (int r = 0; r < grid.height(); r++) {
            if (isStart(r)) {
                starts.add(r);
            }
        }
        Relay relay = new Relay(grid);
        relay.rows(0, starts.get(0) - 1, 0, grid.width() - 1);
        int tall = 0;
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1) : grid.height();
            int to = i + 1 < starts.size() ? foot(from, next - 1) : end(from, tall);
            tall = Math.max(tall, to - from + 1);
            if (isCrossed(from, to)) {
                return grid;
            }
            for (int c = first; c < grid.width(); c += width) {
                if (isFilled(from, to, c)) {
                    relay.rows(from, to, c, c + width - 1);
                }
            }
            relay.rows(to + 1, next - 1, 0, grid.width() - 1);
        }
        return relay.grid();
    }

    /** Looks for the distance at which most labels come again. */
    private boolean find() {
        Map<Integer, Set<String>> labels = new HashMap<>();
        Map<Integer, TreeSet<Integer>> rows = new HashMap<>();
        Map<Integer, Integer> columns = new HashMap<>();
        Map<Integer, String> starts = new HashMap<>();
        for (int r = 0; r < Math.min(grid.height(), MOST_ROWS); r++) {
            Map<String, Integer> seen = new HashMap<>();
            for (Grid.Block block : grid.row(r)) {
                Integer before = block.area().row() == r && labelled.test(block.text())
                        ? seen.putIfAbsent(block.text(), block.column())
                        : null;
                if (before != null) {
                    int distance = block.column() - before;
                    labels.computeIfAbsent(distance, d -> new HashSet<>()).add(block.text());
                    rows.computeIfAbsent(distance, d -> new TreeSet<>()).add(r);
                    columns.merge(distance, before, Math::min);
                    starts.putIfAbsent(distance, block.text());
                }
            }
        }
        labels.keySet().stream()
                .filter(d -> labels.get(d).size() >= LABELS && rows.get(d).size() >= LABELS)
                .min(Integer::compare)
                .ifPresent(d -> {
                    width = d;
                    first = columns.get(d);
                    start = starts.get(d);
                });
        return width > 1;
    }

    private boolean isStart(int row) {
        return grid.row(row).stream()
                .anyMatch(b -> b.area().row() == row
                        && b.text().equals(start)
                        && b.column() >= first
                        && b.column() < first + width);
    }

    /** The last row of the last cards: before a blank row where the others before have none, else as far as they go. */
    private int end(int from, int tall) {
        int most = tall == 0 ? grid.height() : from + tall;
        int row = from;
        while (row + 1 < Math.min(most, grid.height()) && !grid.row(row + 1).isEmpty()) {
            row++;
        }
        return row;
    }

    /** The last row of cards that others follow: rows behind them whose one text reaches over the cards head those below. */
    private int foot(int from, int last) {
        int row = last;
        while (row > from && (grid.row(row).isEmpty() || grid.row(row).size() == 1 && isCrossed(row, row))) {
            row--;
        }
        return grid.row(row).isEmpty() || row == from ? last : row;
    }

    /** Whether a cell reaches from one card into another. */
    private boolean isCrossed(int from, int to) {
        for (int r = from; r <= to; r++) {
            for (Grid.Block block : grid.row(r)) {
                int card = Math.floorDiv(block.column() - first, width);
                if (block.column() < first
                        || card != Math.floorDiv(block.area().lastColumn() - first, width)
                        || block.area().row() < from
                        || block.area().lastRow() > to) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isFilled(int from, int to, int column) {
        for (int r = from; r <= to; r++) {
            if (grid.row(r).stream().anyMatch(b -> b.column() >= column && b.column() < column + width)) {
                return true;
            }
        }
        return false;
    }
}
