package org.shinchoku.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Mark;
import org.shinchoku.sheet.Sides;
import org.shinchoku.sheet.Style;

/** The styles of a workbook that is written, each made once: Excel allows some 64,000. */
final class CellStyles {

    private static final String FONT = "BIZ UDPゴシック";
    /** Column widths count its digits, which are 8 pixels wide on every PC; those of the other font are not. */
    private static final String NORMAL = "Arial";

    private record Look(Style style, boolean quoted) {}

    private record Type(double size, boolean bold, boolean strike, int color, boolean underlined) {}

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Type, XSSFFont> fonts = new HashMap<>();

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont normal = workbook.getFontAt(0);
        normal.setFontName(NORMAL);
        normal.setScheme(FontScheme.NONE);
    }

    /** A style; a quoted one stays a text when the clerk edits the cell, whatever it begins with. */
    XSSFCellStyle of(Style style, boolean quoted) {
        return styles.computeIfAbsent(new Look(style, quoted), this::make);
    }

    private XSSFCellStyle make(Look look) {
        Style style = look.style;
        XSSFCellStyle made = workbook.createCellStyle();
        made.setFont(font(style, style.strike(), false));
        made.setAlignment(
                switch (style.across()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTER -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        made.setVerticalAlignment(
                switch (style.down()) {
                    case TOP -> VerticalAlignment.TOP;
                    case MIDDLE -> VerticalAlignment.CENTER;
                    case BOTTOM -> VerticalAlignment.BOTTOM;
                });
        made.setWrapText(style.wrap());
        made.setLocked(style.locked());
        made.setQuotePrefixed(look.quoted);
        if (style.fill() != Style.NO_FILL) {
            made.setFillForegroundColor(color(style.fill()));
            made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        border(made, style.borders());
        if (!style.format().isEmpty()) {
            made.setDataFormat(workbook.createDataFormat().getFormat(style.format()));
        }
        return made;
    }

    private XSSFFont font(Style style, boolean strike, boolean underlined) {
        return fonts.computeIfAbsent(
                new Type(style.size(), style.bold(), strike, style.color(), underlined), this::font);
    }

    /** A text in which what is new is underlined, and struck through what is gone. */
    XSSFRichTextString marked(Cell cell) {
        // put together from its parts: to apply a font to one, POI looks through all of them
        XSSFRichTextString text = new XSSFRichTextString();
        Style style = cell.style();
        XSSFFont plain = font(style, style.strike(), false);
        int end = 0;
        for (Mark mark : cell.marks()) {
            append(text, cell.text().substring(end, mark.start()), plain);
            XSSFFont marked = font(style, style.strike() || mark.gone(), !mark.gone());
            append(text, cell.text().substring(mark.start(), mark.end()), marked);
            end = mark.end();
        }
        append(text, cell.text().substring(end), plain);
        return text;
    }

    private static void append(XSSFRichTextString text, String part, XSSFFont font) {
        if (!part.isEmpty()) {
            text.append(part, font);
        }
    }

    private void border(XSSFCellStyle style, Sides sides) {
        if (sides.top().isThere()) {
            style.setBorderTop(Lines.style(sides.top()));
            style.setTopBorderColor(color(sides.top().color()));
        }
        if (sides.right().isThere()) {
            style.setBorderRight(Lines.style(sides.right()));
            style.setRightBorderColor(color(sides.right().color()));
        }
        if (sides.bottom().isThere()) {
            style.setBorderBottom(Lines.style(sides.bottom()));
            style.setBottomBorderColor(color(sides.bottom().color()));
        }
        if (sides.left().isThere()) {
            style.setBorderLeft(Lines.style(sides.left()));
            style.setLeftBorderColor(color(sides.left().color()));
        }
        if (sides.isStruck()) {
            Diagonals.draw(workbook, style, sides.falling(), sides.rising());
        }
    }

    private XSSFFont font(Type type) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setCharSet((byte) 128);
        font.setFontHeight(type.size);
        font.setBold(type.bold);
        font.setStrikeout(type.strike);
        font.setUnderline(type.underlined ? FontUnderline.SINGLE : FontUnderline.NONE);
        if (type.color != 0) {
            font.setColor(color(type.color));
        }
        return font;
    }

    static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
