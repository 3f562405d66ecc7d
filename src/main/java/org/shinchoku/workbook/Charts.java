package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Chart;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/**
 * 図: lays a chart of Excel's own over the cells in which bars stand; it follows the figures where those are changed.
 *
 * <p>What the chart says is written as text: the shipped part of POI's schemas knows neither patterns nor stacked bars.
 */
final class Charts {

    private final Sheet sheet;
    private final XSSFSheet target;

    /** @param sheet whose rows have heights already */
    Charts(Sheet sheet, XSSFSheet target) {
        this.sheet = sheet;
        this.target = target;
    }

    /** The sheet without the words above its bars: there Excel's chart names the parts itself. */
    static Sheet cleared(Sheet sheet) {
        List<Row> rows = new ArrayList<>(sheet.rows());
        for (Chart chart : sheet.charts()) {
            int heading = chart.area().row() - 1;
            List<Cell> cells = new ArrayList<>(rows.get(heading).cells());
            cells.set(
                    chart.area().column(),
                    Cell.of("", cells.get(chart.area().column()).style()));
            rows.set(heading, rows.get(heading).withCells(cells));
        }
        return sheet.withRows(rows);
    }

    void add(Chart chart) {
        Area area = chart.area();
        XSSFChart made = target.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(
                        0, 0, 0, 0, area.column(), area.row() - 1, area.lastColumn() + 1, area.lastRow() + 1));
        made.getGraphicFrame().setName(chart.title());
        try (XmlCursor from = XmlObject.Factory.parse(new ChartXml(sheet, chart, target.getSheetName()).text())
                        .newCursor();
                XmlCursor to = made.getCTChartSpace().newCursor()) {
            from.toFirstChild();
            to.removeXmlContents();
            to.toNextToken();
            from.copyXmlContents(to);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
