package org.shinchoku.intake;

import java.util.List;
import java.util.stream.IntStream;

/** A form in two halves beside each other, parted by a column in which nothing stands: sets the right one below the left. */
final class Halves {

    private static final int LEAST_ROWS = 5;
    /** No form is longer. */
    private static final int MOST_ROWS = 150;

    private Halves() {}

    /** The sheet with one half below the other; the same where nothing parts it. */
    static Grid below(Grid grid) {
        for (int c = 2; c + 1 < grid.width() && grid.height() <= MOST_ROWS; c++) {
            int from = from(grid, c);
            if (grid.height() - from >= LEAST_ROWS
                    && isForm(grid, from, 0, c - 1)
                    && isForm(grid, from, c + 1, grid.width())) {
                Relay relay = new Relay(grid);
                relay.upTo(from);
                relay.rows(from, grid.height() - 1, 0, c - 1);
                relay.rows(from, grid.height() - 1, c + 1, grid.width() - 1);
                return relay.grid();
            }
        }
        return grid;
    }

    /** The row behind the last that reaches over a column. */
    private static int from(Grid grid, int column) {
        int from = grid.height();
        while (from > 0 && grid.row(from - 1).stream().noneMatch(b -> reachesOver(b, column))) {
            from--;
        }
        return from;
    }

    private static boolean reachesOver(Grid.Block block, int column) {
        return block.column() <= column && column <= block.area().lastColumn();
    }

    /** Whether several texts stand beside each other in some rows of a part of the sheet. */
    private static boolean isForm(Grid grid, int from, int first, int last) {
        return IntStream.range(from, grid.height())
                        .filter(r -> within(grid.row(r), first, last) > 1)
                        .count()
                >= LEAST_ROWS - 2;
    }

    private static long within(List<Grid.Block> row, int first, int last) {
        return row.stream()
                .filter(b -> first <= b.column() && b.column() <= last)
                .count();
    }
}
