package org.shinchoku.sheet;

/**
 * A rectangle of cells.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param rows number of rows, at least 1
 * @param columns number of columns, at least 1
 */
public record Area(int row, int column, int rows, int columns) {

    public Area {
        if (row < 0 || column < 0 || rows < 1 || columns < 1) {
            throw new IllegalArgumentException("no area: " + row + "," + column + " " + rows + "x" + columns);
        }
    }

    /** No two cells of a sheet share one: sheets are kept by their areas in many maps. */
    @Override
    public int hashCode() {
        return ((row << 14 ^ column) * 31 + rows) * 31 + columns;
    }

    public static Area cell(int row, int column) {
        return new Area(row, column, 1, 1);
    }

    public int lastRow() {
        return row + rows - 1;
    }

    public int lastColumn() {
        return column + columns - 1;
    }

    public boolean contains(int r, int c) {
        return r >= row && r <= lastRow() && c >= column && c <= lastColumn();
    }

    public boolean meets(Area other) {
        return row <= other.lastRow()
                && other.row <= lastRow()
                && column <= other.lastColumn()
                && other.column <= lastColumn();
    }

    /** The address as Excel writes it: {@code B5}, or {@code B5:C7} for more than one cell. */
    public String address() {
        String first = address(row, column);
        return rows == 1 && columns == 1 ? first : first + ":" + address(lastRow(), lastColumn());
    }

    /** The address of one cell, counted from 0, as Excel writes it. */
    public static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return letters.append(row + 1).toString();
    }
}
