package org.shinchoku.workbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** One sheet as a table of a web page; what stands above its headings becomes the table's caption. */
final class HtmlSheet {

    private final Sheet sheet;
    private final SeenCells seen;
    private final int width;
    private final int headingFrom;
    private final int headingEnd;

    HtmlSheet(Sheet sheet) {
        PageSetup page = sheet.page();
        this.sheet = sheet;
        this.seen = new SeenCells(sheet);
        this.width = sheet.width();
        this.headingFrom = page.headingRows() == 0 ? titles(sheet) : page.headingFrom();
        this.headingEnd = headingFrom + page.headingRows();
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

    /** How many rows stand above the first of several tables, with white below them. */
    private static int titles(Sheet sheet) {
        List<Row> rows = sheet.rows();
        int white = IntStream.range(0, rows.size())
                .filter(r -> rows.get(r).cells().stream().allMatch(Cell::isEmpty))
                .findFirst()
                .orElse(0);
        return rows.stream().anyMatch(row -> row.flow() == Row.Flow.HEADING) ? white : 0;
    }

    /** @param title of the page, which need not be seen a second time */
    void add(Element to, String title) {
        // A table that is wider than the screen is moved by keys, too.
        Element table = to.appendElement("div")
                .addClass("scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", caption().replace('\n', ' '))
                .appendElement("table");
        Element caption = table.appendElement("caption");
        HtmlCell.lines(caption, caption());
        if (caption().equals(title)) {
            caption.addClass("heard");
        }
        rows(table, "thead", headingFrom, headingEnd);
        rows(table, "tbody", headingEnd, sheet.rows().size());
        String foot = foot();
        if (!foot.isEmpty()) {
            to.appendElement("p").addClass("foot").text(foot);
        }
    }

    /** What stands at the foot of every page besides its number, unless it only says again what stands above. */
    private String foot() {
        PageSetup.Edge footer = sheet.page().footer();
        return Stream.of(footer.left(), footer.right())
                .filter(text -> !text.isBlank() && !caption().contains(text))
                .collect(Collectors.joining("　"));
    }

    /** The texts above the headings, else the sheet's name. */
    private String caption() {
        List<String> above = sheet.rows().subList(0, headingFrom).stream()
                .flatMap(r -> r.cells().stream())
                .map(Cell::text)
                .filter(t -> !t.isBlank())
                .toList();
        return above.isEmpty() ? sheet.name() : String.join("\n", above);
    }

    private void rows(Element table, String part, int from, int end) {
        if (from == end) {
            return;
        }
        // A heading of rows is that of the rest of its group.
        Element rows = table.appendElement(part);
        boolean acrossBefore = false;
        for (int r = from; r < end; r++) {
            if (sheet.rows().get(r).hidden()) {
                continue;
            }
            boolean across = isAcross(r);
            boolean heading = r < headingEnd || isHeading(r) || acrossBefore && looksLikeHeadings(r);
            if (across && !acrossBefore && rows.childrenSize() > 0) {
                rows = table.appendElement(part);
            }
            acrossBefore = across;
            Element line = rows.appendElement("tr");
            if (sheet.rows().get(r).flow() == Row.Flow.BREAK_BEFORE) {
                line.addClass("page");
            }
            for (int c = 0; c < width; c++) {
                Area area = seen.at(r, c);
                if (area != null) {
                    new HtmlCell(sheet, seen, area).add(line, heading);
                }
            }
        }
    }

    private boolean isHeading(int row) {
        return sheet.rows().get(row).flow() == Row.Flow.HEADING;
    }

    /** Whether a row looks like headings throughout, as the office's own do. */
    private boolean looksLikeHeadings(int row) {
        return IntStream.range(0, width)
                .mapToObj(c -> sheet.cell(row, c).style())
                .allMatch(style -> style.bold() && style.fill() != Style.NO_FILL);
    }

    private boolean isAcross(int row) {
        Area area = seen.at(row, 0);
        return row >= headingEnd && area != null && new HtmlCell(sheet, seen, area).isAcross();
    }
}
