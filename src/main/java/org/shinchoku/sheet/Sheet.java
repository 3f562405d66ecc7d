package org.shinchoku.sheet;

import java.util.List;

/**
 * A laid-out grid of cells: what is read from a workbook, and what is shown, printed or written to one.
 *
 * @param name as on the workbook's tab; the title of the document on paper
 * @param columns widths from the first column on
 * @param rows from the first row on
 * @param spans cells that reach over several rows or columns; they do not overlap, and only the first cell's text counts
 * @param choices lists to choose from
 * @param page how it is put on paper
 * @param hidden whether the workbook hides the whole sheet
 * @param guarded whether Excel lets only those cells be changed whose style is not locked
 * @param charts bars beside the figures of its rows
 * @param basis what its cells speak of, or null where that is not known
 */
public record Sheet(
        String name,
        List<Column> columns,
        List<Row> rows,
        List<Area> spans,
        List<Choice> choices,
        PageSetup page,
        boolean hidden,
        boolean guarded,
        List<Chart> charts,
        Basis basis) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        spans = List.copyOf(spans);
        choices = List.copyOf(choices);
        charts = List.copyOf(charts);
    }

    /** A sheet without charts, of which nothing is known but what is seen. */
    public Sheet(
            String name,
            List<Column> columns,
            List<Row> rows,
            List<Area> spans,
            List<Choice> choices,
            PageSetup page,
            boolean hidden,
            boolean guarded) {
        this(name, columns, rows, spans, choices, page, hidden, guarded, List.of(), null);
    }

    public static Sheet of(String name, List<Column> columns, List<Row> rows, List<Area> spans, PageSetup page) {
        return new Sheet(name, columns, rows, spans, List.of(), page, false, false);
    }

    public Sheet withName(String other) {
        return new Sheet(other, columns, rows, spans, choices, page, hidden, guarded, charts, basis);
    }

    /** The same sheet put on paper otherwise. */
    public Sheet withPage(PageSetup other) {
        return new Sheet(name, columns, rows, spans, choices, other, hidden, guarded, charts, basis);
    }

    public Sheet withColumns(List<Column> others) {
        return new Sheet(name, others, rows, spans, choices, page, hidden, guarded, charts, basis);
    }

    /** The same sheet with other rows in the places of its own. */
    public Sheet withRows(List<Row> others) {
        return new Sheet(name, columns, others, spans, choices, page, hidden, guarded, charts, basis);
    }

    /** The same sheet with other cells of several rows or columns. */
    public Sheet withSpans(List<Area> others) {
        return new Sheet(name, columns, rows, others, choices, page, hidden, guarded, charts, basis);
    }

    /** The same sheet with other rows, and with what reaches over several of their cells. */
    Sheet withRows(List<Row> others, List<Area> reaches) {
        return new Sheet(name, columns, others, reaches, choices, page, hidden, guarded, charts, basis);
    }

    public Sheet withCharts(List<Chart> others) {
        return new Sheet(name, columns, rows, spans, choices, page, hidden, guarded, others, basis);
    }

    /** The same sheet, whose cells are known to speak of this. */
    public Sheet withBasis(Basis other) {
        return new Sheet(name, columns, rows, spans, choices, page, hidden, guarded, charts, other);
    }

    /** The cell at a place, {@link Cell#EMPTY} outside the grid. */
    public Cell cell(int row, int column) {
        return row < rows.size() ? rows.get(row).cell(column) : Cell.EMPTY;
    }

    /** Number of columns that have a width or a cell in some row. */
    public int width() {
        int cells = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        return Math.max(columns.size(), cells);
    }
}
