package org.shinchoku.sheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param cells from the first column on; columns after the last are empty
 * @param height in points, or {@link #AS_TEXT}
 * @param hidden whether Excel hides it
 * @param flow how it behaves at the end of a page
 * @param bookmark depth of the entry that this row's first text makes in the contents, from 1, or 0 for none
 * @param item the id of the plan's item that it shows, or 0
 */
public record Row(List<Cell> cells, double height, boolean hidden, Flow flow, int bookmark, long item) {

    /** As tall as its text needs. */
    public static final double AS_TEXT = 0;

    /** How a row behaves at the end of a page. */
    public enum Flow {
        FREE,
        /** Stays on the page of the row that follows, as a section's heading does. */
        KEEP_WITH_NEXT,
        /** Is a heading of the rows below it, with which it stays, and stands above them again where they go on upon a further page. */
        HEADING,
        /** Begins a new page. */
        BREAK_BEFORE;

        /** Whether a row stays on the page of the row that follows. */
        public boolean keeps() {
            return this == KEEP_WITH_NEXT || this == HEADING;
        }
    }

    public static final Row EMPTY = new Row(List.of(), AS_TEXT, false, Flow.FREE, 0, 0);

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(List<Cell> cells) {
        return EMPTY.withCells(cells);
    }

    /** A row of texts without a style, as tables of plain data have them. */
    public static Row texts(List<String> texts) {
        return of(texts.stream().map(Cell::of).toList());
    }

    /** The cell of a column, {@link Cell#EMPTY} behind the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public Row withCells(List<Cell> others) {
        return new Row(others, height, hidden, flow, bookmark, item);
    }

    public Row withHidden(boolean on) {
        return new Row(cells, height, on, flow, bookmark, item);
    }

    public Row withFlow(Flow other) {
        return new Row(cells, height, hidden, other, bookmark, item);
    }

    public Row withHeight(double points) {
        return new Row(cells, points, hidden, flow, bookmark, item);
    }

    public Row withBookmark(int depth) {
        return new Row(cells, height, hidden, flow, depth, item);
    }

    public Row withItem(long id) {
        return new Row(cells, height, hidden, flow, bookmark, id);
    }
}
