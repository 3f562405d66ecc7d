package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of one width that are put below each other, with cells that reach over several. */
final class Lining {

    /** Height of a line in any font, as a part of the size of its type. */
    private static final double LINE = 1.6;

    /** Excel has rows of whole pixels. */
    private static final double PIXEL = 0.75;

    private final int width;
    private final List<Row> rows = new ArrayList<>();
    private final List<Area> spans = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();

    /** @param width number of columns, at least 1 */
    Lining(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** The index that the next row will have. */
    int next() {
        return rows.size();
    }

    void add(Row row) {
        rows.add(row);
    }

    /** Cells of a whole row without texts. */
    List<Cell> blank(Style style) {
        return new ArrayList<>(Collections.nCopies(width, Cell.of("", style)));
    }

    /** All rows from one on stay on the page of the row that follows. */
    void keep(int from) {
        rows.subList(from, rows.size()).replaceAll(row -> row.withFlow(Row.Flow.KEEP_WITH_NEXT));
    }

    /** All rows from one on are headings of what follows. */
    void head(int from) {
        rows.subList(from, rows.size()).replaceAll(row -> row.withFlow(Row.Flow.HEADING));
    }

    /** The last row, of one line, stands so much above what follows, in points. */
    void loosen(double air) {
        int last = rows.size() - 1;
        List<Cell> cells = rows.get(last).cells();
        double line = cells.get(0).style().size() * LINE;
        List<Cell> high = cells.stream()
                .map(c -> Cell.of(c.text(), c.style().withDown(Style.Down.TOP)))
                .toList();
        rows.set(last, rows.get(last).withCells(high).withHeight(Math.ceil((line + air) / PIXEL) * PIXEL));
    }

    /** A row that was added begins a new page. */
    void breakBefore(int row) {
        rows.set(row, rows.get(row).withFlow(Row.Flow.BREAK_BEFORE));
    }

    /** Hangs a list to choose from on the cells of a column, from a row to before another. */
    void choose(int column, int from, int to, List<String> texts) {
        if (to > from) {
            choices.add(new Choice(new Area(from, column, to - from, 1), texts));
        }
    }

    void draw(Chart chart) {
        charts.add(chart);
    }

    /** A row with a name over the first columns and what it names over the others. */
    Row named(String name, Style nameStyle, Spoken what, Style style, int columns) {
        List<Cell> cells = blank(style);
        Collections.fill(cells.subList(0, columns), Cell.of("", nameStyle));
        cells.set(columns, (columns == 0 ? what.behind(name) : what).cell(style));
        if (columns > 0) {
            cells.set(0, Cell.of(name, nameStyle));
        }
        across(0, columns);
        across(columns, width);
        return Row.of(cells);
    }

    /** How many of the first columns together are at least this wide, so that one at least is left. */
    int columns(double points, double[] widths) {
        int columns = 0;
        for (double used = 0; columns < width - 1 && used < points; columns++) {
            used += widths[columns];
        }
        return columns;
    }

    /** The row of these cells, from the next on, has one cell from a column to before another. */
    void across(int from, int to) {
        span(next(), from, 1, to - from);
    }

    void span(int row, int column, int height, int breadth) {
        if (height * breadth > 1) {
            spans.add(new Area(row, column, height, breadth));
        }
    }

    Sheet sheet(String name, double[] widths, PageSetup page) {
        List<Column> columns = new ArrayList<>();
        for (double column : widths) {
            columns.add(Column.of(column));
        }
        return new Sheet(name, columns, rows, spans, choices, page, false, false, charts, null);
    }
}
