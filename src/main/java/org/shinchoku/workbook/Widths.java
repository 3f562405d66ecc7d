package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Sheet;

/** Brings the columns of a sheet onto its paper. */
final class Widths {

    /** Of a column that the sheet says nothing about. */
    private static final double DEFAULT = 54;
    /** Another PC's digits may be a little wider: the last column must not fall onto a page of its own. */
    private static final double RESERVE = 0.97;

    /** Widths of columns differ so much from program to program. */
    private static final double NEARLY = 1.03;

    private Widths() {}

    static double of(Sheet sheet, int column) {
        return column < sheet.columns().size() ? sheet.columns().get(column).width() : DEFAULT;
    }

    private static boolean isHidden(Sheet sheet, int column) {
        return column < sheet.columns().size() && sheet.columns().get(column).hidden();
    }

    /**
     * The sheet with columns that fill the paper, where that is asked for.
     *
     * @param scale at which it is printed, in percent
     */
    static Sheet fill(Sheet sheet, int scale) {
        double total = total(sheet);
        if (sheet.page().scale() != Scale.FILL_WIDTH || total == 0) {
            return sheet;
        }
        double factor = room(sheet.page()) * 100 / scale / total;
        List<Column> columns = new ArrayList<>();
        for (int c = 0, width = sheet.width(); c < width; c++) {
            columns.add(new Column(of(sheet, c) * factor, isHidden(sheet, c)));
        }
        return sheet.withColumns(columns);
    }

    /** Percentage at which the sheet is printed: fixed, since fit-to-page would disregard page breaks. */
    static int scale(Sheet sheet) {
        double total = total(sheet);
        boolean spread = sheet.page().scale() == Scale.NONE && total > paper(sheet.page());
        if (sheet.page().scale() == Scale.FILL_WIDTH || spread) {
            return 100;
        }
        int percent = (int) Math.floor(100 * room(sheet.page()) / Math.max(1, total));
        return Math.max(10, Math.min(100, percent));
    }

    /**
     * A sheet that its office prints smaller so that its columns find room is made smaller until they do.
     *
     * @param percent at which it is printed
     */
    static Sheet pressed(Sheet sheet, int percent) {
        PageSetup page = sheet.page();
        boolean fits = total(sheet) * percent / 100 <= room(page) / RESERVE * NEARLY;
        return page.scale() == Scale.NONE && percent < 100 && fits ? sheet.withPage(page.pressed()) : sheet;
    }

    /** What the paper has, with as little more as numbers that were added up may have. */
    private static double paper(PageSetup page) {
        return room(page) / RESERVE + 0.01;
    }

    private static double room(PageSetup page) {
        return page.roomWidth() * RESERVE;
    }

    private static double total(Sheet sheet) {
        double total = 0;
        for (int c = 0, width = sheet.width(); c < width; c++) {
            total += isHidden(sheet, c) ? 0 : of(sheet, c);
        }
        return total;
    }
}
