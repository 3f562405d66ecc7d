package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.sheet.Area;

/** A table on its side, with a column for each item and what is said of it below each other: turns it upright. */
final class Turned {

    /** Such a table has a row for each field; a long table has a row for each item. */
    private static final int MOST_ROWS = 100;

    private static final int LEAST_ROWS = 4;

    private final Grid grid;
    private final LabelWords labelled = new LabelWords(24, true);
    /** The rows of the table. */
    private int from;

    private int to;
    /** The columns of the labels are those from here up to that of the first item. */
    private int first;

    private int items;

    private Turned(Grid grid) {
        this.grid = grid;
    }

    /** The sheet with its table upright; the same where it has none on its side. */
    static Grid upright(Grid grid) {
        Turned turned = new Turned(grid);
        return turned.find() ? turned.turn() : grid;
    }

    private Grid turn() {
        Relay relay = new Relay(grid);
        relay.rows(0, from - 1, 0, grid.width() - 1);
        int top = relay.height();
        for (int r = from; r <= to; r++) {
            for (int c = first; c < grid.width(); c++) {
                if (grid.starts(r, c)) {
                    Area area = grid.area(r, c);
                    relay.put(area, new Area(top + c - first, r - from, area.columns(), area.rows()));
                }
            }
        }
        relay.rows(to + 1, grid.height() - 1, 0, grid.width() - 1);
        return relay.grid();
    }

    /** Looks for rows below each other that each begin with a label and go on with a text for each item. */
    private boolean find() {
        int most = Math.min(grid.height(), MOST_ROWS);
        for (int r = 0; r < most; r++) {
            int end = r;
            while (end < most && (isRow(end, grid.row(r)) || end > r && goesOn(end, grid.row(r), grid.row(end - 1)))) {
                end++;
            }
            if (end - r >= LEAST_ROWS && isTable(r, end - 1)) {
                return true;
            }
            r = Math.max(r, end - 1);
        }
        return false;
    }

    /** Whether a row begins with a label, in the column in which those above begin, or goes on below one. */
    private boolean isRow(int r, List<Grid.Block> top) {
        List<Grid.Block> row = grid.row(r);
        return row.size() >= 2
                && row.get(0).column() == top.get(0).column()
                && labelled.test(row.get(0).text());
    }

    /** Whether a row has a label in the second column of labels alone, as 令和5年度 below 目標 | 令和4年度. */
    private boolean goesOn(int r, List<Grid.Block> top, List<Grid.Block> above) {
        List<Grid.Block> row = grid.row(r);
        return row.size() >= 2
                && row.get(0).column() > top.get(0).column()
                && above.stream().anyMatch(b -> b.column() == row.get(0).column() && labelled.test(b.text()))
                && labelled.test(row.get(0).text());
    }

    private boolean isTable(int begin, int end) {
        Set<String> labels = new HashSet<>();
        boolean named = false;
        List<Grid.Block> titles = List.of();
        for (int r = begin; r <= end; r++) {
            int at = r;
            List<Grid.Block> row = new ArrayList<>(grid.row(r));
            Set<Word> words = Word.of(row.get(0).text());
            labels.add(row.get(0).text());
            Set<String> texts = new HashSet<>();
            List<Grid.Block> own = row.subList(1, row.size());
            own.forEach(b -> texts.add(b.text()));
            boolean title = words.contains(Word.LEVEL)
                    && !words.contains(Word.TARGET)
                    && own.stream().allMatch(b -> b.area().row() == at);
            if (title && texts.size() == own.size() && own.size() > titles.size()) {
                titles = own;
                named = true;
            }
        }
        if (!named || titles.size() < 2 || labels.size() < LEAST_ROWS) {
            return false;
        }
        from = begin;
        to = end;
        first = grid.row(begin).get(0).column();
        items = titles.get(0).column();
        return isAligned(titles) && !isHeaded();
    }

    /**
     * Whether most rows have a text of its own for most items, none reaches from the labels into the items, and no column of
     * an item is one of labels itself, as where two pairs stand side by side.
     */
    private boolean isAligned(List<Grid.Block> titles) {
        Set<Integer> columns = new HashSet<>();
        titles.forEach(b -> columns.add(b.column()));
        int full = 0;
        Map<Integer, Integer> sounding = new HashMap<>();
        for (int r = from; r <= to; r++) {
            int at = r;
            long here = grid.row(r).stream()
                    .filter(b -> b.area().row() == at && columns.contains(b.column()))
                    .count();
            grid.row(r).stream()
                    .filter(b -> b.column() >= items && labelled.test(b.text()))
                    .forEach(b -> sounding.merge(b.column(), 1, Integer::sum));
            full += here * 3 >= 2L * titles.size() ? 1 : 0;
            boolean crossed = grid.row(r).stream()
                    .anyMatch(b -> b.column() < items && b.area().lastColumn() >= items
                            || b.area().row() < from
                            || b.area().lastRow() > to);
            if (crossed) {
                return false;
            }
        }
        return full * 3 >= 2 * (to - from + 1) && sounding.values().stream().noneMatch(n -> n * 2 >= to - from + 1);
    }

    /** Whether a row of the table, or the one above it, heads columns. */
    private boolean isHeaded() {
        for (int r = Math.max(0, from - 1); r <= to; r++) {
            Set<String> labels = new HashSet<>();
            List<Grid.Block> row = grid.row(r);
            row.stream().filter(b -> labelled.test(b.text())).forEach(b -> labels.add(b.text()));
            long years = row.stream()
                    .filter(b -> YearPhrase.of(b.text()).isOnlyYear()
                            && YearPhrase.of(b.text()).year() != null)
                    .count();
            if (row.size() >= 3 && (labels.size() * 4 >= 3 * row.size() || years >= 2)) {
                return true;
            }
        }
        return false;
    }
}
