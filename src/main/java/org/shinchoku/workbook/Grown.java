package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** A sheet put together from cells that came without widths. */
final class Grown {

    private static final double COLUMN_WIDTH = 54;

    private Grown() {}

    static Sheet sheet(String name, Grid grid, List<Area> merges, Faults faults) {
        List<Row> rows = grid.rows();
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(Column.of(COLUMN_WIDTH));
        }
        return Sheet.of(name, columns, rows, grid.spans(merges, rows.size(), width, faults), PageSetup.PLAIN);
    }
}
