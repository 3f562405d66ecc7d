package org.shinchoku.workbook;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Mark;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;
import org.shinchoku.sheet.Style.Across;

/** One cell as a heading or a cell of a web page's table. */
record HtmlCell(Sheet sheet, SeenCells seen, Area area) {

    /** In ems: a column this narrow is read on any screen. */
    private static final double NARROWEST = 4;

    void add(Element line, boolean heading) {
        Cell cell = sheet.cell(area.row(), area.column());
        int columns = seen.columns(area);
        boolean across = isAcross();
        boolean names = !heading && !across && isName(cell);
        Element element = line.appendElement(heading || across || names ? "th" : "td");
        reach(element, "rowspan", seen.rows(area));
        reach(element, "colspan", columns);
        if (heading) {
            element.attr("scope", columns > 1 ? "colgroup" : "col");
            if (cell.style().across() != Across.CENTER) {
                element.addClass("left");
            }
            if (columns == 1) {
                element.attr("style", String.format(Locale.ROOT, "min-width: %.1fem", least(cell)));
            }
        } else if (across) {
            element.attr("scope", "rowgroup");
        } else {
            look(element, cell);
            if (names) {
                element.attr("scope", "row");
            }
            if (cell.style().fill() != Style.NO_FILL) {
                element.attr(
                        "style",
                        String.format("background-color: #%06x", cell.style().fill()));
            }
        }
        marked(element, cell);
        HtmlBars.add(sheet, area.row(), area.column(), element);
    }

    /** How narrow the column may become, in ems: as on paper, as far as some letters still stand in a line. */
    private double least(Cell heading) {
        int column = area.column();
        double width =
                column < sheet.columns().size() ? sheet.columns().get(column).width() : 0;
        return Math.min(NARROWEST, width / heading.style().size());
    }

    /** What is new and what is gone is said so to those who hear the page, too. */
    private static void marked(Element element, Cell cell) {
        int at = 0;
        for (Mark mark : cell.marks()) {
            lines(element, cell.text().substring(at, mark.start()));
            lines(
                    element.appendElement(mark.gone() ? "del" : "ins"),
                    cell.text().substring(mark.start(), mark.end()));
            at = mark.end();
        }
        lines(element, cell.text().substring(at));
    }

    private static void reach(Element element, String name, int count) {
        if (count > 1) {
            element.attr(name, Integer.toString(count));
        }
    }

    /** Whether it is the heading of the rows that follow. */
    boolean isAcross() {
        return area.columns() > 1
                && area.columns() == sheet.width()
                && !sheet.cell(area.row(), area.column()).isEmpty();
    }

    /** Whether it says what its row is about. */
    private boolean isName(Cell cell) {
        PageSetup page = sheet.page();
        return page.names() > 0 && area.column() == page.namesFrom() + page.names() - 1 && !cell.isEmpty();
    }

    private static void look(Element element, Cell cell) {
        if (cell.style().across() == Across.CENTER) {
            element.addClass("mark");
        }
        if (!cell.style().borders().any()) {
            element.addClass("bare");
        }
        if (cell.style().borders().falling().isThere()) {
            element.addClass("falling");
        }
        if (cell.style().borders().rising().isThere()) {
            element.addClass("rising");
        }
    }

    /** A text with its own lines; what it says is never markup. */
    static void lines(Element element, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                element.appendElement("br");
            }
            element.appendText(lines[i]);
        }
    }
}
