package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cards or tables side by side: sets those on the right below those on the left, so that each is read by itself.
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
            return tables();
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

    /** Tables side by side, known by a row of headings that comes again as a whole: 事業名 | 実績 | _ | 事業名 | 実績. */
    private Grid tables() {
        int head = head();
        if (head < 0) {
            return grid;
        }
        int from = head;
        while (from > 0 && grid.row(from - 1).size() > 1 && !isAcross(from - 1)) {
            from--;
        }
        int to = head;
        while (to + 1 < grid.height() && !isAcross(to + 1)) {
            to++;
        }
        if (to < head + 2 || isCrossed(from, to)) {
            return grid;
        }
        Relay relay = new Relay(grid);
        relay.rows(0, from - 1, 0, grid.width() - 1);
        // two headings would not be known for such where they come again
        boolean again =
                grid.row(head).stream().filter(b -> b.column() < first + width).count() > 2;
        for (int c = first; c < grid.width(); c += width) {
            if (again || c == first) {
                relay.rows(from, to, c, c + width - 1);
            } else {
                relay.rows(from, head - 1, c, c + width - 1);
                relay.leave(head, c, c + width - 1);
                relay.rows(head + 1, to, c, c + width - 1);
            }
        }
        relay.rows(to + 1, grid.height() - 1, 0, grid.width() - 1);
        return relay.grid();
    }

    /** The row of such headings, the first of which names items; -1 where there is none. */
    private int head() {
        for (int r = 0; r < Math.min(grid.height(), MOST_ROWS); r++) {
            List<Grid.Block> row = grid.row(r);
            int one = row.size() < 4 ? 0 : again(row);
            if (one >= 2 && row.size() % one == 0 && namesItems(row.subList(0, one)) && isRepeated(row, one)) {
                first = row.get(0).column();
                width = row.get(one).column() - first;
                return r;
            }
        }
        return -1;
    }

    /** Where the first text of a row comes again, or 0. */
    private static int again(List<Grid.Block> row) {
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).text().equals(row.get(0).text())) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isRepeated(List<Grid.Block> row, int one) {
        int distance = row.get(one).column() - row.get(0).column();
        for (int i = one; i < row.size(); i++) {
            if (!row.get(i).text().equals(row.get(i - one).text())
                    || row.get(i).column() - row.get(i - one).column() != distance) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the headings names items or counts them, and all are headings that differ. */
    private boolean namesItems(List<Grid.Block> heads) {
        return heads.stream().allMatch(b -> labelled.test(b.text()))
                && heads.stream().map(Grid.Block::text).distinct().count() == heads.size()
                && heads.stream()
                        .anyMatch(b -> b.sense().words().equals(Set.of(Word.LEVEL)) || Titles.isDone(b.text()));
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
            if (isAcross(r)
                    || grid.row(r).stream()
                            .anyMatch(b -> b.area().row() < from || b.area().lastRow() > to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell of a row reaches over the edge of a card. */
    private boolean isAcross(int row) {
        return grid.row(row).stream()
                .anyMatch(b -> b.column() < first
                        || Math.floorDiv(b.column() - first, width)
                                != Math.floorDiv(b.area().lastColumn() - first, width));
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
