package org.shinchoku.paper;

import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Sheet;

/**
 * The part of a page that the table may fill, in the table's own points: where everything is made smaller to fit, the
 * frame is larger instead, and a factor leads back to the paper.
 *
 * @param left of the frame on the paper
 * @param top of the frame on the paper
 * @param width of the frame before it is made smaller
 * @param height of the frame before it is made smaller
 * @param factor by which everything is made smaller
 */
record Frame(double left, double top, double width, double height, double factor) {

    /** Absurd margins leave at least this much of the paper, in points. */
    private static final double LEAST = 72;

    /** A new workbook's columns are about this wide, in points. */
    private static final double UNKNOWN_WIDTH = 54;

    static Frame of(Sheet sheet, Edges edges) {
        PageSetup page = sheet.page();
        PageSetup.Margins margins = page.margins();
        double top = Math.max(margins.top(), edges.headerHeight());
        double bottom = Math.max(margins.bottom(), edges.footerHeight());
        double width = Math.max(LEAST, page.paperWidth() - margins.left() - margins.right());
        double height = Math.max(LEAST, page.paperHeight() - top - bottom);
        double factor = page.scale() == PageSetup.Scale.SHRINK ? Math.min(1, width / widthOf(sheet)) : 1;
        return new Frame(margins.left(), top, width / factor, height / factor, factor);
    }

    double paperX(double x) {
        return left + x * factor;
    }

    double paperY(double y) {
        return top + y * factor;
    }

    /** Width of all columns that are shown. */
    static double widthOf(Sheet sheet) {
        double width = 0;
        for (int c = sheet.width() - 1; c >= 0; c--) {
            width += widthOf(sheet, c);
        }
        return Math.max(1, width);
    }

    /** Width of a column, 0 where it is hidden. */
    static double widthOf(Sheet sheet, int column) {
        if (column >= sheet.columns().size()) {
            return UNKNOWN_WIDTH;
        }
        Column c = sheet.columns().get(column);
        return c.hidden() ? 0 : c.width();
    }
}
