package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** A sheet as LibreOffice must be given it to print the same pages as we do. */
final class OfficeTable {

    /** LibreOffice takes columns to be wider than Excel does; so the table stays one page wide. */
    private static final double PRESSED = 0.71;

    private OfficeTable() {}

    /** The same cells; columns of fixed width, and rows as tall as on our pages. */
    static Sheet of(Sheet sheet, Fonts fonts) {
        PageSetup page = sheet.page();
        Frame frame = Frame.of(sheet, new Edges(page, fonts));
        Band band = Band.of(sheet, frame).get(0);
        Grid grid = new Grid(sheet, band, fonts);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < sheet.width(); c++) {
            columns.add(Column.of((band.right(c) - band.left(c)) * PRESSED));
        }
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < sheet.rows().size(); r++) {
            rows.add(sheet.rows().get(r).withHeight(grid.wanted(r)));
        }
        PageSetup fixed = new PageSetup(
                page.paper(),
                page.landscape(),
                page.margins(),
                page.headingFrom(),
                page.headingRows(),
                PageSetup.Scale.NONE,
                page.header(),
                page.footer());
        return Sheet.of(sheet.name(), columns, rows, sheet.spans(), fixed);
    }
}
