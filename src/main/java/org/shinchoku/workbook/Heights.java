package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Chart;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;
import org.shinchoku.text.LineBreaker;

/** Gives each row that is as tall as its text a height in points: Excel measures nothing in a file that is handed to it. */
final class Heights {

    /** In points. */
    private static final double PIXEL = 0.75;

    private final Sheet sheet;
    private final double[] heights;
    private final int width;
    private final Map<Double, LineBreaker> breakers = new HashMap<>();

    Heights(Sheet sheet) {
        this.sheet = sheet;
        this.heights = new double[sheet.rows().size()];
        this.width = sheet.width();
    }

    static Sheet set(Sheet sheet) {
        return new Heights(sheet).set();
    }

    private Sheet set() {
        boolean[][] spanned = new boolean[heights.length][];
        for (Area span : sheet.spans()) {
            for (int r = span.row(); r <= Math.min(span.lastRow(), heights.length - 1); r++) {
                spanned[r] = spanned[r] == null ? new boolean[Math.max(width, span.lastColumn() + 1)] : spanned[r];
                for (int c = span.column(); c <= span.lastColumn(); c++) {
                    spanned[r][c] = true;
                }
            }
        }
        for (int r = 0; r < heights.length; r++) {
            heights[r] = height(r, spanned[r]);
        }
        sheet.spans().stream().filter(s -> s.row() < heights.length).forEach(this::makeRoom);
        sheet.charts().stream().map(Chart::area).forEach(this::level);
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < heights.length; r++) {
            boolean asText = sheet.rows().get(r).height() == Row.AS_TEXT;
            rows.add(sheet.rows().get(r).withHeight(asText ? whole(heights[r]) : heights[r]));
        }
        return sheet.withRows(rows);
    }

    /** Excel has rows of whole pixels. */
    private static double whole(double points) {
        return Math.ceil(points / PIXEL - 0.01) * PIXEL;
    }

    private double height(int r, boolean[] spanned) {
        Row row = sheet.rows().get(r);
        if (row.height() != Row.AS_TEXT) {
            return row.height();
        }
        double height = 0;
        for (int c = 0; c < row.cells().size(); c++) {
            Cell cell = row.cell(c);
            height = Math.max(height, line(cell.style()) + TypeSize.ENDS);
            if (!cell.isEmpty() && (spanned == null || !spanned[c])) {
                height = Math.max(height, need(cell, width(c, 1)));
            }
        }
        return height == 0 ? line(Style.PLAIN) + TypeSize.ENDS : height;
    }

    /** Where a spanning text is taller than its rows, the last row that may grow takes what is missing. */
    private void makeRoom(Area span) {
        int last = Math.min(span.lastRow(), heights.length - 1);
        double room = 0;
        int growing = -1;
        for (int r = span.row(); r <= last; r++) {
            room += heights[r];
            growing = sheet.rows().get(r).height() == Row.AS_TEXT ? r : growing;
        }
        Cell cell = sheet.cell(span.row(), span.column());
        double need = cell.isEmpty() ? 0 : need(cell, width(span.column(), span.columns()));
        if (need > room && growing >= 0) {
            heights[growing] += need - room;
        }
    }

    /** Rows beside which Excel draws bars are alike, as the bars are. */
    private void level(Area bars) {
        double most = 0;
        for (int r = bars.row(); r <= bars.lastRow(); r++) {
            most = Math.max(most, heights[r]);
        }
        Arrays.fill(heights, bars.row(), bars.lastRow() + 1, most);
    }

    /** Whether a text finds room in some of the rows of a span, which have heights already. */
    boolean holds(Cell cell, Area span, int from, int to) {
        double room = sheet.rows().subList(from, to).stream()
                .mapToDouble(row -> row.hidden() ? 0 : row.height())
                .sum();
        return need(cell, width(span.column(), span.columns())) <= room;
    }

    private double need(Cell cell, double points) {
        Style style = cell.style();
        LineBreaker breaker = breakers.computeIfAbsent(style.size(), s -> new LineBreaker(TypeSize.advances(s)));
        double room = style.wrap() ? Math.max(style.size(), points - TypeSize.SIDES) : Double.MAX_VALUE;
        return breaker.count(cell.text(), room) * line(style) + TypeSize.ENDS;
    }

    private double width(int column, int columns) {
        double sum = 0;
        for (int c = column; c < column + columns; c++) {
            sum += Widths.of(sheet, c);
        }
        return sum;
    }

    private static double line(Style style) {
        return style.size() * TypeSize.LINE;
    }
}
