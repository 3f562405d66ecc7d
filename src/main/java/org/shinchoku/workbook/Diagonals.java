package org.shinchoku.workbook;

import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;
import org.shinchoku.sheet.Stroke;

/** 斜線: lines through cells, for which POI has no words. */
final class Diagonals {

    static final String FALLING = "falling";
    static final String RISING = "rising";
    static final String BOTH = "falling and rising";

    private Diagonals() {}

    /** Where a line runs that goes down, up, or both ways. */
    static String way(boolean down, boolean up) {
        return down ? up ? BOTH : FALLING : up ? RISING : "";
    }

    static String way(ExtendedFormatRecord format) {
        return way((format.getDiag() & 1) != 0, (format.getDiag() & 2) != 0);
    }

    /** Draws the lines of a cell, of which Excel knows one kind in a cell. */
    static void draw(XSSFWorkbook workbook, XSSFCellStyle style, Stroke falling, Stroke rising) {
        StylesTable table = workbook.getStylesSource();
        int before = (int) style.getCoreXf().getBorderId();
        CTBorder border = (CTBorder) table.getBorderAt(before).getCTBorder().copy();
        Stroke stroke = falling.or(rising);
        CTBorderPr line = border.isSetDiagonal() ? border.getDiagonal() : border.addNewDiagonal();
        line.setStyle(STBorderStyle.Enum.forInt(Lines.style(stroke).getCode() + 1));
        line.setColor(CellStyles.color(stroke.color()).getCTColor());
        border.setDiagonalDown(falling.isThere());
        border.setDiagonalUp(rising.isThere());
        style.getCoreXf().setBorderId(table.putBorder(new XSSFCellBorder(border)));
        style.getCoreXf().setApplyBorder(true);
    }
}
