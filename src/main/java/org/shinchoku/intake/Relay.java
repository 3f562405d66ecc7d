package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** Lays the cells of a sheet out anew, area by area; each keeps the place it came from. */
final class Relay {

    private final Grid grid;
    private final List<List<Cell>> cells = new ArrayList<>();
    private final List<Area> spans = new ArrayList<>();
    private final Map<Area, Area> homes = new HashMap<>();
    private final Map<Area, Use> laid;
    /** The row that {@link #upTo} begins with. */
    private int next;

    Relay(Grid grid) {
        this.grid = grid;
        this.laid = new HashMap<>(grid.laid().uses());
    }

    /** Leaves out headings that are the same as those laid out already, or that say nothing of what stands below them. */
    void leave(int row, int first, int last) {
        grid.row(row).stream()
                .filter(b -> b.column() >= first && b.column() <= last)
                .forEach(b -> laid.put(grid.home(b.area()), Use.HEADING));
    }

    /** Lays out, as they are, the rows behind those that were passed, up to the one before a row. */
    void upTo(int row) {
        rows(next, row - 1, 0, grid.width() - 1);
        next = row;
    }

    /** Goes on behind rows that were laid out in another way: {@link #upTo} begins with this row. */
    void passTo(int row) {
        next = row;
    }

    /** The row that is to be laid out next. */
    int passed() {
        return next;
    }

    /** The number of rows laid out so far. */
    int height() {
        return cells.size();
    }

    /** Lays out the next rows below all others, as they are, from one column to another. */
    void rows(int from, int to, int first, int last) {
        int height = height();
        for (int r = from; r <= to; r++) {
            int end = Math.min(last, grid.width() - 1);
            for (int c = first; c <= end; c++) {
                if (grid.starts(r, c)) {
                    Area area = grid.area(r, c);
                    put(
                            area,
                            new Area(height + r - from, c - first, Math.min(area.rows(), to - r + 1), area.columns()));
                }
            }
            reach(height + r - from, 0);
        }
    }

    /** Puts what stands in an area of the sheet elsewhere, turned on its side where the place is, or grown or shrunk with it. */
    void put(Area from, Area to) {
        reach(to.row(), to.column());
        cells.get(to.row()).set(to.column(), grid.sheet().cell(from.row(), from.column()));
        if (to.rows() > 1 || to.columns() > 1) {
            reach(to.lastRow(), to.lastColumn());
            spans.add(to);
            boolean turned = to.rows() != from.rows() && to.rows() == from.columns();
            for (int r = 0; r < to.rows(); r++) {
                for (int c = 0; c < to.columns(); c++) {
                    int down = Math.min(turned ? c : r, from.rows() - 1);
                    int right = Math.min(turned ? r : c, from.columns() - 1);
                    Area cell = Area.cell(from.row() + down, from.column() + right);
                    homes.put(Area.cell(to.row() + r, to.column() + c), grid.home(cell));
                }
            }
        }
        homes.put(to, grid.home(from));
    }

    private void reach(int row, int column) {
        while (cells.size() <= row) {
            cells.add(new ArrayList<>());
        }
        List<Cell> line = cells.get(row);
        line.addAll(Collections.nCopies(Math.max(0, column + 1 - line.size()), Cell.EMPTY));
    }

    /** The sheet as it is laid out. */
    Grid grid() {
        List<Row> rows = cells.stream().map(Row::of).toList();
        Sheet sheet = Sheet.of(grid.name(), List.of(), rows, spans, PageSetup.PLAIN);
        return new Grid(sheet, new Laid(homes, laid, grid.laid().doubts(), -1), grid.senses());
    }
}
