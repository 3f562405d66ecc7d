package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Turns;

/**
 * （続き）: on each page on which a cell of several rows goes on there is a cell of its own that says the text again, by a formula, so
 * that it is written once alone.
 *
 * @param sheet with these cells
 * @param sources of the cells that say something again, the cell in which it is written
 */
record Again(Sheet sheet, Map<Area, Area> sources) {

    /**
     * Parts spans where pages begin, as far as there is room for the whole text on both of them; else the text goes on below by
     * itself, or the rest stays blank.
     *
     * @param spans those to be parted
     * @param begin the rows that begin a page
     */
    static Again in(Sheet sheet, List<Area> spans, List<Integer> begin) {
        Heights heights = new Heights(sheet);
        Map<Area, Area> sources = new HashMap<>();
        List<Area> all = new ArrayList<>(sheet.spans());
        List<Row> rows = new ArrayList<>(sheet.rows());
        for (Area span : spans) {
            Cell cell = sheet.cell(span.row(), span.column());
            int from = span.row();
            int end = span.lastRow() + 1;
            List<Integer> tops =
                    begin.stream().filter(b -> b > span.row() && b < end).toList();
            boolean whole =
                    cell.kind() == Cell.Kind.TEXT && !tops.isEmpty() && heights.holds(cell, span, from, tops.get(0));
            Cell more = Cell.of(cell.current() + Turns.CONTINUED, cell.style());
            for (int t = 0; whole && t < tops.size(); t++) {
                int top = tops.get(t);
                if (heights.holds(more, span, top, t + 1 < tops.size() ? tops.get(t + 1) : end)) {
                    part(all, new Area(from, span.column(), end - from, span.columns()), top);
                    rows.set(top, with(rows.get(top), span.column(), more));
                    sources.put(Area.cell(top, span.column()), Area.cell(span.row(), span.column()));
                    from = top;
                }
            }
        }
        return new Again(sheet.withRows(rows).withSpans(all), sources);
    }

    private static void part(List<Area> all, Area span, int top) {
        all.remove(span);
        for (Area half : List.of(
                new Area(span.row(), span.column(), top - span.row(), span.columns()),
                new Area(top, span.column(), span.lastRow() + 1 - top, span.columns()))) {
            if (half.rows() * half.columns() > 1) {
                all.add(half);
            }
        }
    }

    private static Row with(Row row, int column, Cell cell) {
        List<Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
        return row.withCells(cells);
    }
}
