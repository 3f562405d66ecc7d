package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How tall rows must be by estimate, so that rows whose texts grew can grow with them. */
final class MouldHeights {

    private static final double LINE = 1.3;
    private static final double ENDS = 4;
    private static final double SIDES = 5;
    private static final double SLACK = 1;
    private static final double USUAL_WIDTH = 54;

    private final Sheet sheet;
    private final Map<Long, Area> spans = new HashMap<>();

    MouldHeights(Sheet sheet) {
        this.sheet = sheet;
        int last = sheet.rows().size() - 1;
        for (Area span : sheet.spans()) {
            for (int r = span.row(); r <= Math.min(span.lastRow(), last); r++) {
                for (int c = span.column(); c <= span.lastColumn(); c++) {
                    spans.put((long) r << 20 | c, span);
                }
            }
        }
    }

    /** What each row needs, where the rows above it are as tall as they are. */
    double[] needs() {
        double[] heights = sheet.rows().stream().mapToDouble(Row::height).toArray();
        double[] needs = new double[heights.length];
        for (int r = 0; r < needs.length; r++) {
            needs[r] = need(r, heights);
        }
        return needs;
    }

    /**
     * The rows, taller where a text needs more than it did.
     *
     * @param before what each row needed when it was as tall as it is
     */
    List<Row> grown(double[] before) {
        double[] heights = sheet.rows().stream().mapToDouble(Row::height).toArray();
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < heights.length; r++) {
            double need = heights[r] == Row.AS_TEXT ? 0 : need(r, heights);
            if (need > before[r] + SLACK) {
                heights[r] = Math.max(heights[r], need);
            }
            rows.add(sheet.rows().get(r).withHeight(heights[r]));
        }
        return rows;
    }

    private double need(int r, double[] heights) {
        double need = 0;
        Row row = sheet.rows().get(r);
        for (int c = 0; c < row.cells().size(); c++) {
            Area span = spans.get((long) r << 20 | c);
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
