package org.shinchoku.workbook;

import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Paper;

/** How a workbook's sheet is put on paper. */
final class XlsxPage {

    private static final double INCH = 72;
    /** How far texts above and below a table usually are from the edge of the paper, in points. */
    private static final double USUAL = 0.3 * INCH;

    private XlsxPage() {}

    /** @param scale at which it is printed, in percent */
    static void set(PageSetup page, int scale, SXSSFSheet target) {
        PrintSetup print = target.getPrintSetup();
        print.setPaperSize(page.paper() == Paper.A3 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setLandscape(page.landscape());
        print.setScale((short) scale);
        print.setHeaderMargin(EdgeLines.distance(page.header(), page.margins().top(), USUAL) / INCH);
        print.setFooterMargin(EdgeLines.distance(page.footer(), page.margins().bottom(), USUAL) / INCH);
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
        if (page.names() > 0) {
            repeatColumns(page, target);
        }
    }

    /** POI itself cannot add columns to rows on a sheet whose name has a comma. */
    private static void repeatColumns(PageSetup page, SXSSFSheet target) {
        if (page.headingRows() == 0) {
            target.setRepeatingColumns(
                    new CellRangeAddress(-1, -1, page.namesFrom(), page.namesFrom() + page.names() - 1));
            return;
        }
        int sheet = target.getWorkbook().getSheetIndex(target);
        Name titles = target.getWorkbook().getNames("_xlnm.Print_Titles").stream()
                .filter(name -> name.getSheetIndex() == sheet)
                .findFirst()
                .orElseThrow();
        String rows = titles.getRefersToFormula();
        String from = CellReference.convertNumToColString(page.namesFrom());
        String to = CellReference.convertNumToColString(page.namesFrom() + page.names() - 1);
        titles.setRefersToFormula(rows.substring(0, rows.lastIndexOf('!') + 1) + "$" + from + ":$" + to + "," + rows);
    }

    private static void edge(org.apache.poi.ss.usermodel.HeaderFooter target, PageSetup.Edge edge) {
        target.setLeft(EdgeCodes.text(edge.left()));
        target.setCenter(EdgeCodes.text(edge.center()));
        target.setRight(EdgeCodes.text(edge.right()));
    }
}
