package org.shinchoku.ui.intake;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.ui.kit.Steps;

/** A sheet as it lies in Excel: where each cell is, in points from the sheet's upper left corner. */
final class Picture {

    static final double PAD_X = 2.5;
    static final double PAD_Y = 1;

    private static final double WIDTH = 54;
    private static final double LEAST_HEIGHT = 13.5;
    /** What Excel hides is not gone: a narrow strip shows that there is something. */
    private static final double HIDDEN = 4;

    private final Sheet sheet;
    private final Merges merges;
    private final Lettering lettering;
    private final double[] lefts;
    private final double[] tops;

    Picture(Sheet sheet, Merges merges, Lettering lettering) {
        this.sheet = sheet;
        this.merges = merges;
        this.lettering = lettering;
        lefts = new double[Math.max(1, sheet.width()) + 1];
        for (int c = 0; c + 1 < lefts.length; c++) {
            Column column = c < sheet.columns().size() ? sheet.columns().get(c) : Column.of(WIDTH);
            lefts[c + 1] = lefts[c] + (column.hidden() ? HIDDEN : column.width());
        }
        tops = new double[Math.max(1, sheet.rows().size()) + 1];
        for (int r = 0; r + 1 < tops.length; r++) {
            tops[r + 1] = tops[r] + (r < sheet.rows().size() ? height(r) : LEAST_HEIGHT);
        }
    }

    private double height(int r) {
        Row row = sheet.rows().get(r);
        if (row.hidden()) {
            return HIDDEN;
        }
        return row.height() == Row.AS_TEXT ? textHeight(r) : row.height();
    }

    /** As high as Excel makes a row by itself: merged cells do not count. */
    private double textHeight(int r) {
        double height = LEAST_HEIGHT;
        List<Cell> cells = sheet.rows().get(r).cells();
        for (int c = 0; c < cells.size(); c++) {
            Cell cell = cells.get(c);
            if (!cell.isEmpty() && merges.at(r, c).equals(Area.cell(r, c))) {
                double size = cell.style().size();
                double width = cell.style().wrap() ? lefts[c + 1] - lefts[c] - 2 * PAD_X : Double.MAX_VALUE;
                int lines = lettering.count(cell.text(), size, width);
                height = Math.max(height, lines * Lettering.leading(size) + 2 * PAD_Y);
            }
        }
        return height;
    }

    Sheet sheet() {
        return sheet;
    }

    Lettering lettering() {
        return lettering;
    }

    Merges merges() {
        return merges;
    }

    int rows() {
        return tops.length - 1;
    }

    int columns() {
        return lefts.length - 1;
    }

    double width() {
        return lefts[lefts.length - 1];
    }

    double height() {
        return tops[tops.length - 1];
    }

    double left(int column) {
        return lefts[column];
    }

    double top(int row) {
        return tops[row];
    }

    int rowAt(double y) {
        return Steps.at(tops, y);
    }

    int columnAt(double x) {
        return Steps.at(lefts, x);
    }

    boolean isHidden(int row, int column) {
        return row < sheet.rows().size() && sheet.rows().get(row).hidden()
                || column < sheet.columns().size()
                        && sheet.columns().get(column).hidden();
    }

    /** Where cells lie; a merged cell may reach beyond the sheet. */
    Rectangle2D place(Area area) {
        int right = Math.min(area.lastColumn() + 1, columns());
        int bottom = Math.min(area.lastRow() + 1, rows());
        return new Rectangle2D(
                lefts[area.column()],
                tops[area.row()],
                lefts[right] - lefts[area.column()],
                tops[bottom] - tops[area.row()]);
    }
}
