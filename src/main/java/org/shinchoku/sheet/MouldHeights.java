package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How tall rows must be by estimate: the office's type may be narrower than the house's, and texts grow. */
final class MouldHeights {

    private static final double LINE = 1.3;
    private static final double ENDS = 4;
    private static final double SIDES = 5;
    private static final double SLACK = 1;
    private static final double USUAL_WIDTH = 54;

    private final Sheet sheet;
    /** By rows, the merged cells that reach into it by their columns; null where none does. */
    private final Area[][] spans;

    MouldHeights(Sheet sheet) {
        this.sheet = sheet;
        this.spans = new Area[sheet.rows().size()][];
        int width = sheet.width();
        for (Area span : sheet.spans()) {
            for (int r = span.row(); r <= Math.min(span.lastRow(), spans.length - 1); r++) {
                spans[r] = spans[r] == null ? new Area[width] : spans[r];
                Arrays.fill(spans[r], Math.min(width, span.column()), Math.min(width, span.lastColumn() + 1), span);
            }
        }
    }

    /** The rows, taller where a text needs more in the house's type than the office gave it; none is less tall. */
    List<Row> grown() {
        double[] heights = sheet.rows().stream().mapToDouble(Row::height).toArray();
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < heights.length; r++) {
            double need = heights[r] == Row.AS_TEXT ? 0 : need(r, heights);
            if (need > heights[r] + SLACK) {
                heights[r] = need;
            }
            rows.add(sheet.rows().get(r).withHeight(heights[r]));
        }
        return rows;
    }

    private double need(int r, double[] heights) {
        double need = 0;
        Row row = sheet.rows().get(r);
        for (int c = 0; c < row.cells().size(); c++) {
            Area span = spans[r] == null ? null : spans[r][c];
            if (span == null || span.rows() == 1 && span.column() == c) {
                need = Math.max(need, height(sheet.cell(r, c), c, span == null ? 1 : span.columns()));
            } else if (span.lastRow() == r && span.column() == c) {
                double room = 0;
                for (int i = span.row(); i < r; i++) {
                    room += heights[i];
                }
                need = Math.max(need, height(sheet.cell(span.row(), c), c, span.columns()) - room);
            }
        }
        return need;
    }

    private double height(Cell cell, int column, int columns) {
        if (cell.isEmpty()) {
            return 0;
        }
        double size = cell.style().size();
        double width = -SIDES;
        for (int c = column; c < column + columns; c++) {
            width += c < sheet.columns().size() ? sheet.columns().get(c).width() : USUAL_WIDTH;
        }
        double room = Math.max(width, size);
        double lines = cell.text()
                .lines()
                .mapToDouble(l -> cell.style().wrap() ? Math.max(1, Math.ceil(Em.of(l) * size / room)) : 1)
                .sum();
        return lines * size * LINE + ENDS;
    }
}
