package org.shinchoku.intake;

import java.util.List;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/**
 * How far the texts of a sheet reach, merged cells counted whole: what is only formatted beyond them is no part of a table.
 *
 * @param rows number of rows from the first to the last with a text
 * @param columns number of columns from the first to the last with a text
 */
record Extent(int rows, int columns) {

    static Extent of(Sheet sheet) {
        int width = 0;
        int rows = 0;
        int columns = 0;
        for (int r = 0; r < sheet.rows().size(); r++) {
            width = Math.max(width, sheet.rows().get(r).cells().size());
            int filled = filled(sheet.rows().get(r));
            rows = filled > 0 ? r + 1 : rows;
            columns = Math.max(columns, filled);
        }
        int bottom = rows;
        int right = columns;
        for (Area span : sheet.spans()) {
            if (!sheet.cell(span.row(), span.column()).text().isBlank()) {
                bottom = Math.max(
                        bottom, Math.min(span.lastRow() + 1, sheet.rows().size()));
                right = Math.max(right, Math.min(span.lastColumn() + 1, width));
            }
        }
        return new Extent(bottom, right);
    }

    private static int filled(Row row) {
        List<Cell> cells = row.cells();
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).text().isBlank()) {
            last--;
        }
        return last;
    }
}
