package org.shinchoku.workbook;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Chart;
import org.shinchoku.sheet.Pattern;
import org.shinchoku.sheet.Sheet;

/** A chart as DrawingML has it (ISO/IEC 29500-1, 21.2): lying bars, their parts in one line and told apart by patterns. */
final class ChartXml {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String INK = "1F2937";
    private static final String WHITE = "FFFFFF";
    private static final String ROWS = "1";
    private static final String FIGURES = "2";
    /** White between two bars, as a part of their height, in percent. */
    private static final String GAP = "45";

    private final Sheet sheet;
    private final Chart chart;
    private final String tab;
    private XMLStreamWriter xml;

    /** @param tab the name of the sheet in the workbook */
    ChartXml(Sheet sheet, Chart chart, String tab) {
        this.sheet = sheet;
        this.chart = chart;
        this.tab = tab;
    }

    String text() {
        StringWriter text = new StringWriter();
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.setPrefix("c", NAMESPACE);
            xml.setPrefix("a", DRAWING);
            xml.writeStartElement(NAMESPACE, "chartSpace");
            xml.writeNamespace("c", NAMESPACE);
            xml.writeNamespace("a", DRAWING);
            chart();
            in("spPr", this::bare);
            type(INK);
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** Writes what stands within an element. */
    @FunctionalInterface
    private interface Inside {
        void write() throws XMLStreamException;
    }

    private void in(String name, Inside inside) throws XMLStreamException {
        in(NAMESPACE, name, inside);
    }

    private void in(String namespace, String name, Inside inside) throws XMLStreamException {
        xml.writeStartElement(namespace, name);
        inside.write();
        xml.writeEndElement();
    }

    private void value(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, name);
        xml.writeAttribute("val", value);
    }

    private void said(String name, String text) throws XMLStreamException {
        in(name, () -> xml.writeCharacters(text));
    }

    /** The cells below are seen. */
    private void bare() throws XMLStreamException {
        xml.writeEmptyElement(DRAWING, "noFill");
        xml.writeStartElement(DRAWING, "ln");
        xml.writeEmptyElement(DRAWING, "noFill");
        xml.writeEndElement();
    }

    private void chart() throws XMLStreamException {
        in("chart", () -> {
            value("autoTitleDeleted", "1");
            in("plotArea", () -> {
                in("layout", this::place);
                in("barChart", this::bars);
                in("catAx", () -> axis(ROWS, FIGURES, "maxMin", "l"));
                in("valAx", () -> axis(FIGURES, ROWS, "minMax", "t"));
            });
            in("legend", () -> {
                value("legendPos", "t");
                in(
                        "layout",
                        () -> in("manualLayout", () -> {
                            value("xMode", "edge");
                            value("yMode", "edge");
                            value("x", "0");
                            value("y", "0");
                            value("w", "1");
                            value("h", part(heading() / all()));
                        }));
                value("overlay", "1");
            });
            value("plotVisOnly", "0");
        });
    }

    /** The bars beside their rows: they begin below the heading's row. */
    private void place() throws XMLStreamException {
        String top = part(heading() / all());
        String high = part(1 - heading() / all());
        in("manualLayout", () -> {
            value("layoutTarget", "inner");
            value("xMode", "edge");
            value("yMode", "edge");
            value("x", "0.02");
            value("y", top);
            value("w", "0.96");
            value("h", high);
        });
    }

    private double heading() {
        return sheet.rows().get(chart.area().row() - 1).height();
    }

    private double all() {
        double all = heading();
        for (int r = chart.area().row(); r <= chart.area().lastRow(); r++) {
            all += sheet.rows().get(r).height();
        }
        return all;
    }

    private static String part(double of) {
        return String.format(Locale.ROOT, "%.4f", of);
    }

    private void bars() throws XMLStreamException {
        value("barDir", "bar");
        value("grouping", "stacked");
        value("varyColors", "0");
        List<String> names = chart.partNames(sheet);
        for (int i = 0; i < names.size(); i++) {
            int part = i;
            in("ser", () -> series(part, names));
        }
        value("gapWidth", GAP);
        value("overlap", "100");
        value("axId", ROWS);
        value("axId", FIGURES);
    }

    private void series(int part, List<String> names) throws XMLStreamException {
        Area area = chart.area();
        Pattern pattern = Pattern.of(part, names.size());
        int column = chart.parts().get(part);
        value("idx", Integer.toString(part));
        value("order", Integer.toString(part));
        in("tx", () -> reference("strRef", "strCache", area.row() - 1, 1, column, r -> names.get(part)));
        in("spPr", () -> look(pattern));
        value("invertIfNegative", "0");
        in("dLbls", () -> labels(pattern));
        in(
                "cat",
                () -> reference(
                        "strRef",
                        "strCache",
                        area.row(),
                        area.rows(),
                        chart.names(),
                        r -> sheet.cell(r, chart.names()).text()));
        in(
                "val",
                () -> reference(
                        "numRef",
                        "numCache",
                        area.row(),
                        area.rows(),
                        column,
                        r -> Long.toString(Math.round(chart.figures(sheet, r).get(part)))));
    }

    private void reference(String kind, String cache, int from, int rows, int column, IntFunction<String> text)
            throws XMLStreamException {
        String cells = new CellRangeAddress(from, from + rows - 1, column, column).formatAsString(tab, true);
        in(kind, () -> {
            said("f", cells);
            in(cache, () -> {
                value("ptCount", Integer.toString(rows));
                for (int r = 0; r < rows; r++) {
                    String said = text.apply(from + r);
                    xml.writeStartElement(NAMESPACE, "pt");
                    xml.writeAttribute("idx", Integer.toString(r));
                    said("v", said);
                    xml.writeEndElement();
                }
            });
        });
    }

    private void look(Pattern pattern) throws XMLStreamException {
        String lines = switch (pattern) {
            case ACROSS -> "horz";
            case DOWN -> "vert";
            case GRID -> "lgGrid";
            case DENSE -> "narHorz";
            default -> "";
        };
        String ground = String.format("%06X", pattern.ground);
        if (lines.isEmpty()) {
            fill(ground);
        } else {
            xml.writeStartElement(DRAWING, "pattFill");
            xml.writeAttribute("prst", lines);
            in(DRAWING, "fgClr", () -> color(INK));
            in(DRAWING, "bgClr", () -> color(ground));
            xml.writeEndElement();
        }
        xml.writeStartElement(DRAWING, "ln");
        xml.writeAttribute("w", "6350");
        fill(INK);
        xml.writeEndElement();
    }

    private void fill(String rgb) throws XMLStreamException {
        in(DRAWING, "solidFill", () -> color(rgb));
    }

    private void color(String rgb) throws XMLStreamException {
        xml.writeEmptyElement(DRAWING, "srgbClr");
        xml.writeAttribute("val", rgb);
    }

    /** The figures in their parts, none where there is nothing. */
    private void labels(Pattern pattern) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "numFmt");
        xml.writeAttribute("formatCode", "0;;");
        xml.writeAttribute("sourceLinked", "0");
        if (!pattern.isDark()) {
            in("spPr", () -> fill(WHITE));
        }
        type(pattern.isDark() ? WHITE : INK);
        value("showLegendKey", "0");
        value("showVal", "1");
        for (String none : List.of("showCatName", "showSerName", "showPercent", "showBubbleSize")) {
            value(none, "0");
        }
    }

    private void type(String rgb) throws XMLStreamException {
        in("txPr", () -> {
            xml.writeEmptyElement(DRAWING, "bodyPr");
            in(
                    DRAWING,
                    "p",
                    () -> in(DRAWING, "pPr", () -> {
                        xml.writeStartElement(DRAWING, "defRPr");
                        xml.writeAttribute("sz", "800");
                        fill(rgb);
                        xml.writeEndElement();
                    }));
        });
    }

    /** An axis that is not seen. */
    private void axis(String id, String other, String orientation, String side) throws XMLStreamException {
        value("axId", id);
        in("scaling", () -> {
            value("orientation", orientation);
            if (id.equals(FIGURES)) {
                value("max", Long.toString(Math.max(1, Math.round(chart.most(sheet)))));
                value("min", "0");
            }
        });
        value("delete", "1");
        value("axPos", side);
        value("crossAx", other);
    }
}
