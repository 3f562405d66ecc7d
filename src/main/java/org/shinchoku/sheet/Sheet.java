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
 */
public record Sheet(
        String name,
        List<Column> columns,
        List<Row> rows,
        List<Area> spans,
        List<Choice> choices,
        PageSetup page,
        boolean hidden,
        boolean guarded) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        spans = List.copyOf(spans);
        choices = List.copyOf(choices);
    }

    public static Sheet of(String name, List<Column> columns, List<Row> rows, List<Area> spans, PageSetup page) {
        return new Sheet(name, columns, rows, spans, List.of(), page, false, false);
    }

    public Sheet withName(String other) {
        return new Sheet(other, columns, rows, spans, choices, page, hidden, guarded);
    }

    /** The same sheet put on paper otherwise. */
    public Sheet withPage(PageSetup other) {
        return new Sheet(name, columns, rows, spans, choices, other, hidden, guarded);
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
