package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.shinchoku.sheet.Area;

/** Tables on their side, with a column for each item and what is said of it below each other: turns them upright. */
final class Turned {

    /**
     * A table on its side.
     *
     * @param first the columns of the labels are those from here up to that of the first item
     * @param items the column of the first item
     */
    private record Side(int from, int to, int first, int items) {}

    /** Such a table has a row for each field; a long table has a row for each item. */
    private static final int MOST_ROWS = 100;

    private static final int LEAST_ROWS = 4;

    private final Grid grid;
    private final LabelWords labelled;
    /** What stands in front of the rows of those found so far: one with the same labels may have a single item. */
    private final Set<String> known = new HashSet<>();

    private Turned(Grid grid) {
        this.grid = grid;
        this.labelled = new LabelWords(24, true, grid.senses());
    }

    /** The sheet with its tables upright; the same where it has none on its side. */
    static Grid upright(Grid grid) {
        Turned turned = new Turned(grid);
        return turned.find().isEmpty() ? grid : turned.turn(turned.find());
    }

    private Grid turn(List<Side> sides) {
        Relay relay = new Relay(grid);
        for (Side side : sides) {
            relay.upTo(side.from());
            int top = relay.height();
            for (int r = side.from(); r <= side.to(); r++) {
                for (int c = side.first(); c < grid.width(); c++) {
                    if (grid.starts(r, c)) {
                        Area area = grid.area(r, c);
                        relay.put(area, new Area(top + c - side.first(), r - side.from(), area.columns(), area.rows()));
                    }
                }
            }
            relay.passTo(side.to() + 1);
        }
        relay.upTo(grid.height());
        return relay.grid();
    }

    /** Looks for rows below each other that each begin with a label and go on with a text for each item. */
    private List<Side> find() {
        List<Side> sides = new ArrayList<>();
        for (int r = 0; r < (sides.isEmpty() ? Math.min(grid.height(), MOST_ROWS) : grid.height()); r++) {
            int end = end(r);
            Side side = end - r >= LEAST_ROWS ? side(r, end - 1) : null;
            if (side != null) {
                sides.add(side);
                IntStream.rangeClosed(side.from(), side.to())
                        .forEach(i -> known.add(grid.row(i).get(0).text()));
            }
            r = Math.max(r, end - 1);
        }
        return sides;
    }

    /** The row behind the last that goes on with those from one on; where the first label comes again another table begins. */
    private int end(int from) {
        int most = Math.min(grid.height(), from + MOST_ROWS);
        List<Grid.Block> top = grid.row(from);
        int end = from;
        while (end < most
                && !begins(end, from)
                && (isRow(end, top) || end > from && goesOn(end, top, grid.row(end - 1)))) {
            end++;
        }
        return end;
    }

    private boolean begins(int row, int from) {
        List<Grid.Block> blocks = grid.row(row);
        return row > from
                && !blocks.isEmpty()
                && blocks.get(0).area().row() == row
                && blocks.get(0).text().equals(grid.row(from).get(0).text());
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

    /** The table in these rows, or null where they are none. */
    private Side side(int begin, int end) {
        Set<String> labels = new HashSet<>();
        List<Grid.Block> titles = List.of();
        for (int r = begin; r <= end; r++) {
            int at = r;
            List<Grid.Block> row = new ArrayList<>(grid.row(r));
            Set<Word> words = row.get(0).sense().words();
            labels.add(row.get(0).text());
            Set<String> texts = new HashSet<>();
            List<Grid.Block> own = row.subList(1, row.size());
            own.forEach(b -> texts.add(b.text()));
            boolean title = words.contains(Word.LEVEL)
                    && !words.contains(Word.TARGET)
                    && own.stream().allMatch(b -> b.area().row() == at);
            if (title && texts.size() == own.size() && own.size() > titles.size()) {
                titles = own;
            }
        }
        int least = known.containsAll(labels) ? 1 : 2;
        if (titles.size() < least || labels.size() < LEAST_ROWS) {
            return null;
        }
        Side side = new Side(
                begin, end, grid.row(begin).get(0).column(), titles.get(0).column());
        return isAligned(side, titles) && !isHeaded(side) ? side : null;
    }

    /**
     * Whether most rows have a text of its own for most items, none reaches from the labels into the items, and no column of
     * an item is one of labels itself, as where two pairs stand side by side.
     */
    private boolean isAligned(Side side, List<Grid.Block> titles) {
        Set<Integer> columns = new HashSet<>();
        titles.forEach(b -> columns.add(b.column()));
        int full = 0;
        Map<Integer, Integer> sounding = new HashMap<>();
        for (int r = side.from(); r <= side.to(); r++) {
            int at = r;
            long here = grid.row(r).stream()
                    .filter(b -> b.area().row() == at && columns.contains(b.column()))
                    .count();
            grid.row(r).stream()
                    .filter(b -> b.column() >= side.items() && labelled.test(b.text()))
                    .forEach(b -> sounding.merge(b.column(), 1, Integer::sum));
            full += here * 3 >= 2L * titles.size() ? 1 : 0;
            boolean crossed = grid.row(r).stream()
                    .anyMatch(b -> b.column() < side.items() && b.area().lastColumn() >= side.items()
                            || b.area().row() < side.from()
                            || b.area().lastRow() > side.to());
            if (crossed) {
                return false;
            }
        }
        return full * 3 >= 2 * (side.to() - side.from() + 1)
                && sounding.values().stream().noneMatch(n -> n * 2 >= side.to() - side.from() + 1);
    }

    /** Whether a row of the table, or the one above it, heads columns. */
    private boolean isHeaded(Side side) {
        for (int r = Math.max(0, side.from() - 1); r <= side.to(); r++) {
            Set<String> labels = new HashSet<>();
            List<Grid.Block> row = grid.row(r);
            row.stream().filter(b -> labelled.test(b.text())).forEach(b -> labels.add(b.text()));
            long years = row.stream().filter(b -> b.sense().isYear()).count();
            if (row.size() >= 3 && (labels.size() * 4 >= 3 * row.size() || years >= 2)) {
                return true;
            }
        }
        return false;
    }
}
