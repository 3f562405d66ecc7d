package org.shinchoku.workbook;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.shinchoku.sheet.Chart;
import org.shinchoku.sheet.Pattern;
import org.shinchoku.sheet.Sheet;

/** 図: a row's bar in a web page, drawn as SVG; its figures stand in its parts, and are said to those who hear the page. */
final class HtmlBars {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 18;
    private static final double DIGIT = 9;
    private static final double SWATCH = 14;
    private static final String INK = "#1f2937";

    private HtmlBars() {}

    /** Adds the bar of a row, or above the bars what their parts are called, where the place belongs to a chart. */
    static void add(Sheet sheet, int row, int column, Element cell) {
        for (Chart chart : sheet.charts()) {
            if (chart.area().contains(row, column) && chart.sum(sheet, row) > 0) {
                bar(sheet, chart, row, cell);
            } else if (chart.area().contains(row + 1, column) && !chart.area().contains(row, column)) {
                names(chart.partNames(sheet), cell);
            }
        }
    }

    /** To be seen only: who hears the page hears the names with each bar. */
    private static void names(List<String> names, Element cell) {
        Element line = cell.appendElement("div").addClass("parts").attr("aria-hidden", "true");
        for (int i = 0; i < names.size(); i++) {
            Element one = line.appendElement("span");
            Element svg = one.appendElement("svg").attr("width", number(SWATCH)).attr("height", number(SWATCH));
            part(svg, Pattern.of(i, names.size()), 1, SWATCH - 2, SWATCH - 2, "");
            one.appendText(" " + names.get(i).replace('\n', ' '));
        }
    }

    private static void bar(Sheet sheet, Chart chart, int row, Element cell) {
        Element svg = cell.appendElement("svg")
                .attr("role", "img")
                .attr("aria-label", chart.says(sheet, row))
                .attr("width", number(WIDTH))
                .attr("height", number(HEIGHT));
        List<Double> figures = chart.figures(sheet, row);
        double x = 1;
        for (int i = 0; i < figures.size(); i++) {
            double wide = (WIDTH - 2) * figures.get(i) / chart.most(sheet);
            if (wide > 0) {
                String figure = Long.toString(Math.round(figures.get(i)));
                boolean fits = figure.length() * DIGIT < wide;
                part(svg, Pattern.of(i, figures.size()), x, wide, HEIGHT - 2, fits ? figure : "");
                x += wide;
            }
        }
    }

    private static void part(Element svg, Pattern pattern, double x, double wide, double high, String figure) {
        rect(svg, x, wide, high, pattern.ground).attr("stroke", INK);
        lines(svg, pattern, x, wide, high);
        if (!figure.isEmpty()) {
            double label = figure.length() * DIGIT;
            rect(svg, x + (wide - label) / 2, label, high, pattern.ground);
            svg.appendElement("text")
                    .attr("x", number(x + wide / 2))
                    .attr("y", "13")
                    .attr("text-anchor", "middle")
                    .attr("font-size", "12")
                    .attr("fill", pattern.isDark() ? "#ffffff" : INK)
                    .text(figure);
        }
    }

    private static Element rect(Element svg, double x, double wide, double high, int color) {
        return svg.appendElement("rect")
                .attr("x", number(x))
                .attr("y", "1")
                .attr("width", number(wide))
                .attr("height", number(high))
                .attr("fill", String.format("#%06x", color));
    }

    private static void lines(Element svg, Pattern pattern, double x, double wide, double high) {
        StringBuilder path = new StringBuilder();
        for (double y = pattern.across; pattern.across > 0 && y < high; y += pattern.across) {
            path.append('M')
                    .append(number(x))
                    .append(' ')
                    .append(number(1 + y))
                    .append('h')
                    .append(number(wide));
        }
        for (double left = pattern.down; pattern.down > 0 && left < wide; left += pattern.down) {
            path.append('M').append(number(x + left)).append(" 1v").append(number(high));
        }
        if (!path.isEmpty()) {
            svg.appendElement("path")
                    .attr("d", path.toString())
                    .attr("stroke", INK)
                    .attr("stroke-width", "0.5");
        }
    }

    private static String number(double of) {
        return String.format(Locale.ROOT, "%.1f", of);
    }
}
