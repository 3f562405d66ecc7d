package org.shinchoku.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.shinchoku.sheet.Sides;
import org.shinchoku.sheet.Stroke;
import org.shinchoku.sheet.Style;
import org.shinchoku.sheet.Style.Across;
import org.shinchoku.sheet.Style.Down;

/** The looks of an xlsx workbook, read from its styles part. */
final class Looks {

    /** Excel itself has no more looks in a workbook; what refers to others is told. */
    private static final int MOST = 65_490;

    /** Width of a digit at 11 points in pixels: in most fonts, in Calibri and in BIZ UDPGothic. */
    private static final double DIGIT = 8;

    private static final double NARROW_DIGIT = 7;
    private static final double WIDE_DIGIT = 11;

    private record Font(String name, double size, boolean bold, boolean strike, int color) {}

    private final Formats formats = new Formats();
    private final Palette palette;
    private final List<Font> fonts = new ArrayList<>();
    private final List<Integer> fills = new ArrayList<>();
    private final List<Sides> borders = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();

    Looks(Palette palette) {
        this.palette = palette;
    }

    boolean has(int index) {
        return index >= 0 && index < looks.size();
    }

    /** The look that cells refer to by number. */
    Look get(int index) {
        return has(index) ? looks.get(index) : Look.PLAIN;
    }

    /** Width of a digit in the workbook's normal font, in pixels: the unit of column widths. */
    double digitWidth() {
        if (fonts.isEmpty()) {
            return DIGIT;
        }
        Font normal = fonts.get(0);
        double digit = normal.name.startsWith("Calibri")
                ? NARROW_DIGIT
                : normal.name.startsWith("BIZ UDP") ? WIDE_DIGIT : DIGIT;
        return Math.max(1, Math.round(digit * normal.size / 11));
    }

    void read(InputStream in) throws XMLStreamException {
        try (Xml xml = new Xml(in)) {
            for (String tag = xml.start(); tag != null; tag = xml.start()) {
                switch (tag) {
                    case "numFmts" -> readFormats(xml);
                    case "fonts" -> readFonts(xml);
                    case "fills" -> readFills(xml);
                    case "borders" -> readBorders(xml);
                    case "cellXfs" -> readLooks(xml);
                    case "dxfs", "cellStyleXfs", "extLst" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void readFormats(Xml xml) throws XMLStreamException {
        for (String tag = xml.startWithin("numFmts"); tag != null; tag = xml.startWithin("numFmts")) {
            if (formats.size() < MOST) {
                formats.add(xml.whole("numFmtId", -1), RichText.unescape(xml.attribute("formatCode", "General")));
            }
        }
    }

    private void readFonts(Xml xml) throws XMLStreamException {
        for (String tag = xml.startWithin("fonts"); tag != null; tag = xml.startWithin("fonts")) {
            if (tag.equals("font")) {
                fonts.add(font(xml));
            }
        }
    }

    private Font font(Xml xml) throws XMLStreamException {
        String name = "";
        double size = 11;
        boolean bold = false;
        boolean strike = false;
        int color = 0;
        for (String tag = xml.startWithin("font"); tag != null; tag = xml.startWithin("font")) {
            switch (tag) {
                case "name" -> name = xml.attribute("val", "");
                case "sz" -> size = Math.max(1, Math.min(409, xml.number("val", 11)));
                case "b" -> bold = xml.flag("val", true);
                case "strike" -> strike = xml.flag("val", true);
                case "color" -> color = palette.color(xml, 0);
                default -> {}
            }
        }
        return new Font(name, size, bold, strike, color);
    }

    private void readFills(Xml xml) throws XMLStreamException {
        boolean solid = false;
        for (String tag = xml.startWithin("fills"); tag != null; tag = xml.startWithin("fills")) {
            switch (tag) {
                case "fill" -> fills.add(Style.NO_FILL);
                case "patternFill" -> {
                    String pattern = xml.attribute("patternType", "none");
                    solid = pattern.equals("solid");
                    if (!solid && !pattern.equals("none") && !fills.isEmpty()) {
                        fills.set(fills.size() - 1, Style.HATCHED);
                    }
                }
                case "fgColor" -> {
                    if (solid && !fills.isEmpty()) {
                        fills.set(fills.size() - 1, palette.color(xml, Style.NO_FILL));
                    }
                }
                default -> {}
            }
        }
    }

    private void readBorders(Xml xml) throws XMLStreamException {
        String side = "";
        String diagonal = "";
        for (String tag = xml.startWithin("borders"); tag != null; tag = xml.startWithin("borders")) {
            String style = xml.attribute("style", "none");
            int last = borders.size() - 1;
            if (tag.equals("border")) {
                borders.add(Sides.NONE);
                diagonal = Diagonals.way(xml.flag("diagonalDown", false), xml.flag("diagonalUp", false));
                side = "";
            } else if (tag.equals("color") && !side.isEmpty()) {
                int color = palette.color(xml, 0);
                borders.set(last, Lines.with(borders.get(last), side, s -> new Stroke(s.kind(), color)));
            } else if (!borders.isEmpty() && !tag.equals("color")) {
                side = style.equals("none") ? "" : tag.equals("diagonal") ? diagonal : tag;
                Stroke stroke = new Stroke(Lines.kind(style), 0);
                borders.set(last, Lines.with(borders.get(last), side, s -> stroke));
            }
        }
    }

    private void readLooks(Xml xml) throws XMLStreamException {
        for (String tag = xml.startWithin("cellXfs"); tag != null; tag = xml.startWithin("cellXfs")) {
            if (tag.equals("xf") && looks.size() < MOST) {
                looks.add(look(xml));
            }
        }
    }

    private Look look(Xml xml) throws XMLStreamException {
        int fontId = xml.whole("fontId", 0);
        int fillId = xml.whole("fillId", 0);
        int borderId = xml.whole("borderId", 0);
        String code = formats.code(xml.whole("numFmtId", 0));
        Font font = fontId >= 0 && fontId < fonts.size() ? fonts.get(fontId) : new Font("", 11, false, false, 0);
        Style style = Style.PLAIN
                .withSize(font.size)
                .withBold(font.bold)
                .withStrike(font.strike)
                .withColor(font.color)
                .withDown(Down.BOTTOM)
                .withFormat(code.equals("General") ? "" : code);
        if (fillId >= 0 && fillId < fills.size()) {
            style = style.withFill(fills.get(fillId));
        }
        if (borderId >= 0 && borderId < borders.size()) {
            style = style.withBorders(borders.get(borderId));
        }
        boolean open = true;
        for (String tag = xml.startWithin("xf"); tag != null; tag = xml.startWithin("xf")) {
            if (tag.equals("alignment")) {
                String across = xml.attribute("horizontal", "general");
                open = across.equals("general");
                style = style.withAcross(across(across))
                        .withDown(down(xml.attribute("vertical", "bottom")))
                        .withWrap(xml.flag("wrapText", false));
            } else if (tag.equals("protection")) {
                style = style.withLocked(xml.flag("locked", true));
            }
        }
        return Look.of(style, open, formats.format(code));
    }

    private static Across across(String name) {
        return switch (name) {
            case "center", "centerContinuous", "distributed" -> Across.CENTER;
            case "right" -> Across.RIGHT;
            default -> Across.LEFT;
        };
    }

    private static Down down(String name) {
        return switch (name) {
            case "top" -> Down.TOP;
            case "center", "distributed", "justify" -> Down.MIDDLE;
            default -> Down.BOTTOM;
        };
    }
}
