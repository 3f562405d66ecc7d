package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;

/** The rows of a sheet while they are read, in whatever order the file has them. */
final class Grid {

    private final Budget budget;
    private final Map<Integer, Map<Integer, String>> notes = new HashMap<>();
    private final BitSet pageStarts = new BitSet();
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> current = new ArrayList<>();
    private int row = -1;
    private double height;
    private boolean hidden;

    Grid(Budget budget) {
        this.budget = budget;
    }

    /** Hangs a comment on a cell; to be called before the cell is put. */
    void note(int atRow, int atColumn, String text) {
        notes.computeIfAbsent(atRow, r -> new HashMap<>()).put(atColumn, text);
    }

    /** Lets a page begin with a row, as the office had set it by hand. */
    void breakBefore(int index) {
        if (index > 0 && index < Address.ROWS) {
            pageStarts.set(index);
        }
    }

    /** Begins a row, or goes on with one that the file had before. */
    void begin(int index, double points, boolean isHidden) {
        end();
        row = index;
        Row before = index < rows.size() ? rows.get(index) : Row.EMPTY;
        current.addAll(before.cells());
        height = points == Row.AS_TEXT ? before.height() : points;
        hidden = isHidden || before.hidden();
    }

    int row() {
        return row;
    }

    /** Puts a cell into the row begun; an empty one never takes the place of a text. */
    void put(int column, Cell cell) {
        boolean worse = column < current.size()
                && cell.isEmpty()
                && !current.get(column).isEmpty();
        if (worse) {
            return;
        }
        budget.places(Math.max(0, column + 1 - current.size()));
        while (current.size() <= column) {
            current.add(Cell.EMPTY);
        }
        current.set(column, cell);
    }

    /** All rows down to the last that shows something. */
    List<Row> rows() {
        end();
        notes.keySet().stream().sorted().toList().forEach(index -> {
            begin(index, Row.AS_TEXT, false);
            end();
        });
        int last = rows.size();
        while (last > 0
                && rows.get(last - 1).cells().isEmpty()
                && !rows.get(last - 1).hidden()) {
            last--;
        }
        for (int r = pageStarts.nextSetBit(0); r >= 0 && r < last; r = pageStarts.nextSetBit(r + 1)) {
            rows.set(r, rows.get(r).withFlow(Row.Flow.BREAK_BEFORE));
        }
        return rows.subList(0, last);
    }

    private void end() {
        if (row < 0) {
            return;
        }
        Map<Integer, String> texts = notes.remove(row);
        if (texts != null) {
            texts.forEach((column, text) -> {
                Cell cell = column < current.size() ? current.get(column) : Cell.EMPTY;
                put(column, new Cell(cell.text(), cell.kind(), cell.number(), cell.style(), text));
            });
        }
        budget.places(Math.max(0, row + 1 - rows.size()));
        while (rows.size() <= row) {
            rows.add(Row.EMPTY);
        }
        rows.set(row, Row.of(current).withHeight(height).withHidden(hidden));
        current.clear();
        row = -1;
    }

    /** The merges that lie within the rows and columns used and do not overlap; the others are told. */
    List<Area> spans(List<Area> merges, int rows, int columns, Faults faults) {
        List<Area> spans = new ArrayList<>();
        Map<Integer, BitSet> taken = new HashMap<>();
        for (Area merge : merges) {
            if (merge.row() >= rows || merge.column() >= columns) {
                continue;
            }
            Area area = new Area(
                    merge.row(),
                    merge.column(),
                    Math.min(merge.rows(), rows - merge.row()),
                    Math.min(merge.columns(), columns - merge.column()));
            if (area.rows() == 1 && area.columns() == 1) {
                continue;
            }
            budget.places(area.rows());
            if (take(taken, area)) {
                spans.add(area);
            } else {
                faults.add(merge.address(), "ほかの結合と重なっているため、この結合は無いものとして読みました。");
            }
        }
        return spans;
    }

    private static boolean take(Map<Integer, BitSet> taken, Area area) {
        for (int r = area.row(); r <= area.lastRow(); r++) {
            BitSet columns = taken.get(r);
            int next = columns == null ? -1 : columns.nextSetBit(area.column());
            if (next >= 0 && next <= area.lastColumn()) {
                return false;
            }
        }
        for (int r = area.row(); r <= area.lastRow(); r++) {
            taken.computeIfAbsent(r, k -> new BitSet()).set(area.column(), area.lastColumn() + 1);
        }
        return true;
    }
}
