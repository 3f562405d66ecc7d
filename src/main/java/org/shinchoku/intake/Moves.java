package org.shinchoku.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** Puts the texts of some rows into other columns, and keeps where each was written. */
final class Moves {

    private final Grid grid;
    private final Map<Area, Area> homes = new HashMap<>();

    Moves(Grid grid) {
        this.grid = grid;
    }

    /** @param moved by rows, the columns of their texts from left to right */
    Grid of(Map<Integer, int[]> moved) {
        Sheet sheet = grid.sheet();
        List<Row> rows = new ArrayList<>(sheet.rows());
        moved.forEach((row, to) -> {
            Row before = rows.get(row);
            rows.set(row, before.withCells(cells(row, to)));
        });
        return new Grid(
                Sheet.of(sheet.name(), sheet.columns(), rows, sheet.spans(), sheet.page()),
                grid.laid().with(homes),
                grid.senses());
    }

    /** Texts that belong to no column stand behind the last; the blank cells of a row change places with its texts. */
    private List<Cell> cells(int row, int[] to) {
        int[] from = grid.row(row).stream().mapToInt(Grid.Block::column).toArray();
        int width = grid.width()
                + (int) IntStream.of(to).filter(t -> t == Alignment.OUT).count();
        List<Cell> cells = new ArrayList<>(Collections.nCopies(width, Cell.EMPTY));
        Deque<Integer> left = new ArrayDeque<>(IntStream.range(0, width).boxed().toList());
        IntStream.of(from).forEach(left::remove);
        int out = grid.width();
        for (int i = 0; i < to.length; i++) {
            int column = to[i] == Alignment.OUT ? out++ : to[i];
            cells.set(column, grid.sheet().cell(row, from[i]));
            homes.put(Area.cell(row, column), grid.home(Area.cell(row, from[i])));
        }
        for (int c = 0; c < width; c++) {
            if (!homes.containsKey(Area.cell(row, c))) {
                homes.put(Area.cell(row, c), grid.home(Area.cell(row, left.remove())));
            }
        }
        return cells;
    }
}
