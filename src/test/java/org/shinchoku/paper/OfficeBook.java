package org.shinchoku.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** A workbook of a sheet for LibreOffice to print: the same columns, and rows as tall as ours. */
final class OfficeBook {

    private static final double CHARACTER = 6;
    /** What Excel allows a row, in points. */
    private static final double TALLEST = 409.5;

    private final XSSFWorkbook book;
    private final Fonts fonts;
    private final Map<Style, XSSFCellStyle> styles = new HashMap<>();

    private OfficeBook(XSSFWorkbook book, Fonts fonts) {
        this.book = book;
        this.fonts = fonts;
    }

    static void write(Sheet sheet, Fonts fonts, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new OfficeBook(book, fonts).fill(sheet);
            book.write(out);
        }
    }

    private void fill(Sheet sheet) {
        XSSFSheet target = book.createSheet("表");
        PageSetup page = sheet.page();
        double available =
                page.paperWidth() - page.margins().left() - page.margins().right();
        double stretch = available / Frame.widthOf(sheet);
        Frame frame = Frame.of(sheet, new Edges(page, fonts));
        Grid grid = new Grid(sheet, Band.of(sheet, frame).get(0), fonts);
        for (int c = 0; c < sheet.columns().size(); c++) {
            // LibreOffice takes a character of the usual font to be this wide, in points.
            target.setColumnWidth(c, (int) (sheet.columns().get(c).width() * stretch / CHARACTER * 256));
        }
        for (int r = 0; r < sheet.rows().size(); r++) {
            XSSFRow row = target.createRow(r);
            row.setHeightInPoints((float) Math.min(TALLEST, grid.wanted(r)));
            for (int c = 0; c < sheet.width(); c++) {
                Cell cell = sheet.cell(r, c);
                row.createCell(c).setCellValue(cell.text());
                row.getCell(c).setCellStyle(styles.computeIfAbsent(cell.style(), this::style));
            }
        }
        for (Area span : sheet.spans()) {
            if (span.rows() > 1 || span.columns() > 1) {
                target.addMergedRegion(
                        new CellRangeAddress(span.row(), span.lastRow(), span.column(), span.lastColumn()));
            }
        }
        target.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
        target.setFitToPage(true);
        target.getPrintSetup().setFitHeight((short) 0);
        target.getPrintSetup().setLandscape(page.landscape());
        target.setMargin(PageMargin.LEFT, page.margins().left() / 72);
        target.setMargin(PageMargin.RIGHT, page.margins().right() / 72);
        target.setMargin(PageMargin.TOP, page.margins().top() / 72);
        target.setMargin(PageMargin.BOTTOM, page.margins().bottom() / 72);
        target.setRepeatingRows(new CellRangeAddress(0, page.headingRows() - 1, -1, -1));
        target.getFooter().setCenter("&P / &N");
    }

    private XSSFCellStyle style(Style style) {
        XSSFCellStyle made = book.createCellStyle();
        XSSFFont font = book.createFont();
        font.setFontName("BIZ UDPGothic");
        font.setFontHeight(style.size());
        font.setBold(style.bold());
        made.setFont(font);
        made.setWrapText(style.wrap());
        made.setAlignment(HorizontalAlignment.valueOf(style.across().name()));
        made.setVerticalAlignment(style.down() == Style.Down.MIDDLE ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        if (style.fill() != Style.NO_FILL) {
            made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            int rgb = style.fill();
            made.setFillForegroundColor(
                    new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null));
        }
        if (style.borders()) {
            made.setBorderTop(BorderStyle.THIN);
            made.setBorderBottom(BorderStyle.THIN);
            made.setBorderLeft(BorderStyle.THIN);
            made.setBorderRight(BorderStyle.THIN);
        }
        return made;
    }
}
