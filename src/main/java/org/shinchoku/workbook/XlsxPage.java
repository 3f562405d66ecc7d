package org.shinchoku.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Paper;

/** How a workbook's sheet is put on paper. */
final class XlsxPage {

    private static final double INCH = 72;

    private XlsxPage() {}

    /** @param scale at which it is printed, in percent */
    static void set(PageSetup page, int scale, SXSSFSheet target) {
        PrintSetup print = target.getPrintSetup();
        print.setPaperSize(page.paper() == Paper.A3 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setLandscape(page.landscape());
        print.setScale((short) scale);
        print.setHeaderMargin(Math.min(0.3, page.margins().top() / INCH / 2));
        print.setFooterMargin(Math.min(0.3, page.margins().bottom() / INCH / 2));
        target.setMargin(PageMargin.TOP, page.margins().top() / INCH);
        target.setMargin(PageMargin.RIGHT, page.margins().right() / INCH);
        target.setMargin(PageMargin.BOTTOM, page.margins().bottom() / INCH);
        target.setMargin(PageMargin.LEFT, page.margins().left() / INCH);
        edge(target.getHeader(), page.header());
        edge(target.getFooter(), page.footer());
        int headingEnd = page.headingFrom() + page.headingRows();
        if (page.headingRows() > 0) {
            target.setRepeatingRows(new CellRangeAddress(page.headingFrom(), headingEnd - 1, -1, -1));
            target.createFreezePane(0, headingEnd);
        }
    }

    private static void edge(org.apache.poi.ss.usermodel.HeaderFooter target, PageSetup.Edge edge) {
        target.setLeft(EdgeCodes.text(edge.left()));
        target.setCenter(EdgeCodes.text(edge.center()));
        target.setRight(EdgeCodes.text(edge.right()));
    }
}
