package org.shinchoku.intake;

import java.util.Arrays;

/**
 * One thing for each of many cells of a sheet, found by row and column.
 *
 * <p>Nearly every cell of a sheet has something noted of it, several times over: a map with an area and an entry for each
 * would take more room than the sheet. Cells beside each other are kept beside each other, as they are mostly asked for in turn.
 */
final class ByCell<T> {

    /** Does something for a cell. */
    @FunctionalInterface
    interface Visit<T> {
        void at(int row, int column, T noted);
    }

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final int BESIDE = 3;

    /** The cells, each in the first place that was free from the one that its address leads to. */
    private long[] cells = new long[64];

    private Object[] noted = new Object[64];
    private int size;

    private static long cell(int row, int column) {
        return (long) row << 32 | column;
    }

    private int place(long cell) {
        int last = cells.length - 1;
        int at = ((int) ((cell >>> BESIDE) * MIX >>> 32) << BESIDE | (int) cell & (1 << BESIDE) - 1) & last;
        while (noted[at] != null && cells[at] != cell) {
            at = at + 1 & last;
        }
        return at;
    }

    @SuppressWarnings("unchecked") // only such things are put in
    T get(int row, int column) {
        return (T) noted[place(cell(row, column))];
    }

    void put(int row, int column, T one) {
        if (size > cells.length / 2) {
            grow();
        }
        int at = place(cell(row, column));
        size += noted[at] == null ? 1 : 0;
        cells[at] = cell(row, column);
        noted[at] = one;
    }

    /** Whether nothing was noted of the cell before. */
    boolean putIfAbsent(int row, int column, T one) {
        boolean absent = noted[place(cell(row, column))] == null;
        if (absent) {
            put(row, column, one);
        }
        return absent;
    }

    private void grow() {
        long[] before = cells;
        Object[] things = noted;
        cells = Arrays.copyOf(before, before.length * 2);
        noted = new Object[cells.length];
        for (int i = 0; i < before.length; i++) {
            if (things[i] != null) {
                int at = place(before[i]);
                cells[at] = before[i];
                noted[at] = things[i];
            }
        }
    }

    @SuppressWarnings("unchecked") // only such things are put in
    void forEach(Visit<T> visit) {
        for (int i = 0; i < cells.length; i++) {
            if (noted[i] != null) {
                visit.at((int) (cells[i] >>> 32), (int) cells[i], (T) noted[i]);
            }
        }
    }
}
