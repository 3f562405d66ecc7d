package org.shinchoku.workbook;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style.Across;

/** One sheet as a table of a web page; what stands above its headings becomes the table's caption. */
final class HtmlSheet {

    private final Sheet sheet;
    private final Map<Long, Area> covered = new HashMap<>();
    private final int headingFrom;
    private final int headingEnd;

    HtmlSheet(Sheet sheet) {
        this.sheet = sheet;
        PageSetup page = sheet.page();
        this.headingFrom = page.headingRows() == 0 ? 0 : page.headingFrom();
        this.headingEnd = headingFrom + page.headingRows();
        for (Area span : sheet.spans()) {
            for (int r = span.row(); r <= span.lastRow(); r++) {
                for (int c = span.column(); c <= span.lastColumn(); c++) {
                    covered.put(place(r, c), span);
                }
            }
        }
    }

    /** What the whole page is called: what stands first on the sheet. */
    static String title(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(r -> r.cells().stream())
                .map(c -> c.text().strip())
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(sheet.name())
                .replace('\n', ' ');
    }

    void add(Element to) {
        Element table = to.appendElement("div").addClass("scroll").appendElement("table");
        Element caption = table.appendElement("caption");
        lines(caption, String.join("\n", captions()));
        if (headingEnd > headingFrom) {
            Element head = table.appendElement("thead");
            for (int r = headingFrom; r < headingEnd; r++) {
                row(head, r, true);
            }
        }
        Element body = table.appendElement("tbody");
        for (int r = headingEnd; r < sheet.rows().size(); r++) {
            row(body, r, false);
        }
    }

    /** The texts above the headings, and the sheet's name. */
    private List<String> captions() {
        List<String> above = sheet.rows().subList(0, headingFrom).stream()
                .flatMap(r -> r.cells().stream())
                .map(Cell::text)
                .filter(t -> !t.isBlank())
                .toList();
        return above.isEmpty() ? List.of(sheet.name()) : above;
    }

    private void row(Element to, int at, boolean heading) {
        Row row = sheet.rows().get(at);
        if (row.hidden()) {
            return;
        }
        Element line = to.appendElement("tr");
        for (int c = 0; c < sheet.width(); c++) {
            Area span = covered.get(place(at, c));
            if ((span == null || (first(span.row()) == at && visible(span.column()) == c)) && !isHidden(c)) {
                cell(
                        line,
                        span == null ? row.cell(c) : sheet.cell(span.row(), span.column()),
                        span == null ? Area.cell(at, c) : span,
                        heading);
            }
        }
    }

    private void cell(Element line, Cell cell, Area area, boolean heading) {
        boolean across = !heading && area.columns() > 1 && area.columns() == sheet.width() && !cell.isEmpty();
        Element element = line.appendElement(heading || across ? "th" : "td");
        int rows = visibleRows(area);
        int columns = visibleColumns(area);
        if (rows > 1) {
            element.attr("rowspan", Integer.toString(rows));
        }
        if (columns > 1) {
            element.attr("colspan", Integer.toString(columns));
        }
        if (heading) {
            element.attr("scope", columns > 1 ? "colgroup" : "col");
        } else if (across) {
            element.attr("scope", "rowgroup");
        } else {
            if (!cell.style().borders()) {
                element.addClass("bare");
            }
            if (cell.style().across() == Across.CENTER) {
                element.addClass("mark");
            }
        }
        lines(element, cell.text());
    }

    private int visibleRows(Area area) {
        return (int) sheet
                .rows()
                .subList(area.row(), Math.min(area.lastRow() + 1, sheet.rows().size()))
                .stream()
                .filter(r -> !r.hidden())
                .count();
    }

    private int visibleColumns(Area area) {
        int count = 0;
        for (int c = area.column(); c <= area.lastColumn(); c++) {
            count += isHidden(c) ? 0 : 1;
        }
        return count;
    }

    /** The first row of a span that is seen. */
    private int first(int row) {
        int seen = row;
        while (sheet.rows().get(seen).hidden()) {
            seen++;
        }
        return seen;
    }

    /** The first column of a span that is seen. */
    private int visible(int column) {
        int seen = column;
        while (isHidden(seen)) {
            seen++;
        }
        return seen;
    }

    private boolean isHidden(int column) {
        return column < sheet.columns().size() && sheet.columns().get(column).hidden();
    }

    /** A text with its own lines; what it says is never markup. */
    private static void lines(Element element, String text) {
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext()) {
            element.appendText(lines.next());
            if (lines.hasNext()) {
                element.appendElement("br");
            }
        }
    }

    private static long place(int row, int column) {
        return ((long) row << 32) | column;
    }
}
