package org.shinchoku.paper;

import java.util.Arrays;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;

/** Which area each place of a sheet belongs to: a span, or its own cell. */
final class Spans {

    private final Sheet sheet;
    private final Area[][] areas;

    Spans(Sheet sheet) {
        this.sheet = sheet;
        this.areas = new Area[sheet.rows().size()][];
        int width = Math.max(1, sheet.width());
        sheet.spans().forEach(span -> enter(span, width));
    }

    private void enter(Area span, int width) {
        for (int r = span.row(); r <= Math.min(span.lastRow(), areas.length - 1); r++) {
            if (areas[r] == null) {
                areas[r] = new Area[width];
            }
            int end = Math.min(span.lastColumn() + 1, areas[r].length);
            Arrays.fill(areas[r], Math.min(span.column(), end), end, span);
        }
    }

    Area at(int row, int column) {
        Area span = areas[row] == null ? null : areas[row][column];
        return span == null ? Area.cell(row, column) : span;
    }

    boolean isShown(int row) {
        return !sheet.rows().get(row).hidden();
    }

    int firstShown(Area area) {
        int row = area.row();
        while (row < area.lastRow() && row < areas.length - 1 && !isShown(row)) {
            row++;
        }
        return row;
    }

    int lastShown(Area area) {
        int row = Math.min(area.lastRow(), areas.length - 1);
        while (row > area.row() && !isShown(row)) {
            row--;
        }
        return row;
    }
}
