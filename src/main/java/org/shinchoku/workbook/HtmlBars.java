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

    private HtmlBars() {}

    /** Adds the bar of a row, where the place belongs to a chart. */
    static void add(Sheet sheet, int row, int column, Element cell) {
        for (Chart chart : sheet.charts()) {
            if (chart.area().contains(row, column) && chart.sum(sheet, row) > 0) {
                bar(sheet, chart, row, cell);
            }
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
                part(svg, Pattern.of(i, figures.size()), x, wide, Long.toString(Math.round(figures.get(i))));
                x += wide;
            }
        }
    }

    private static void part(Element svg, Pattern pattern, double x, double wide, String figure) {
        svg.appendElement("rect")
                .attr("x", number(x))
                .attr("y", "1")
                .attr("width", number(wide))
                .attr("height", number(HEIGHT - 2))
                .attr("fill", String.format("#%06x", pattern.ground))
                .attr("stroke", "#1f2937");
        if (figure.length() * DIGIT < wide) {
            svg.appendElement("text")
                    .attr("x", number(x + wide / 2))
                    .attr("y", "13")
                    .attr("text-anchor", "middle")
                    .attr("font-size", "12")
                    .attr("fill", pattern.isDark() ? "#ffffff" : "#1f2937")
                    .text(figure);
        }
    }

    private static String number(double of) {
        return String.format(Locale.ROOT, "%.1f", of);
    }
}
