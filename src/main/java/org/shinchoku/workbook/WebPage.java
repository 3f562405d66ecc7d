package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Style;

/**
 * Reads the tables of a web page, as Excel and Word put them on the clipboard and old systems call them .xls.
 *
 * <p>All tables stand below each other on one sheet, and each paragraph between them in a row of its own.
 */
final class WebPage {

    /** Bytes of a page, of which the whole tree is held in memory. */
    static final long MOST = 12L << 20;

    private static final int MOST_SPAN = 20_000;
    private static final Pattern RULE = Pattern.compile("\\.([\\w-]+)[^{}]*\\{([^}]*)\\}");

    private final Budget budget;
    private final Faults faults = new Faults();
    private final Grid grid;
    private final Values values = new Values(faults, false);
    private final Look look = Look.of(Style.PLAIN, true, NumberFormat.GENERAL);
    private final List<Area> merges = new ArrayList<>();
    private final Map<Integer, BitSet> taken = new HashMap<>();
    private int row;

    private WebPage(Budget budget) {
        this.budget = budget;
        this.grid = new Grid(budget);
    }

    /** Whether there is anything of a table in it. */
    static boolean hasTable(String html) {
        return html.length() <= MOST
                && Pattern.compile("(?i)<t[dh][\\s>]").matcher(html).find();
    }

    static Book read(String name, String html, Budget budget) {
        if (html.length() > MOST) {
            throw new TooLarge("page");
        }
        WebPage page = new WebPage(budget);
        String sheet = name.replaceFirst("\\.[^.]*$", "");
        page.faults.enter(sheet);
        Document document = Jsoup.parse(html);
        styles(document);
        page.flow(document.body());
        return new Book(name, List.of(Grown.sheet(sheet, page.grid, page.merges, page.faults)), page.faults.list());
    }

    /** Writes what the page's style sheet strikes through or hides to the elements themselves. */
    private static void styles(Document document) {
        for (Element style : document.select("style")) {
            Matcher rule = RULE.matcher(style.data());
            while (rule.find()) {
                String what = rule.group(2).replace(" ", "");
                if (what.contains("line-through") || what.contains("display:none")) {
                    document.getElementsByClass(rule.group(1))
                            .forEach(e -> e.attr("style", e.attr("style") + ";" + what));
                }
            }
        }
    }

    private void flow(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words && !words.isBlank()) {
                line(RichText.of(words.text().strip()));
            } else if (node instanceof Element element && element.normalName().equals("table")) {
                table(element);
            } else if (node instanceof Element element && element.selectFirst("table") != null) {
                flow(element);
            } else if (node instanceof Element element && !Markup.isHidden(element)) {
                line(Markup.of(element));
            }
        }
    }

    private void line(RichText text) {
        if (!text.text().isEmpty()) {
            grid.begin(row, Row.AS_TEXT, false);
            put(0, text, false);
            row++;
        }
    }

    private void table(Element table) {
        taken.clear();
        for (Element line : table.select("tr")) {
            if (line.closest("table") == table) {
                row(line);
            }
        }
    }

    private void row(Element line) {
        grid.begin(row, Row.AS_TEXT, Markup.isHidden(line));
        int column = 0;
        for (Element cell : line.children()) {
            String name = cell.normalName();
            if (!name.equals("td") && !name.equals("th")) {
                continue;
            }
            column = taken.computeIfAbsent(row, r -> new BitSet()).nextClearBit(column);
            int rows = span(cell, "rowspan");
            int columns = span(cell, "colspan");
            budget.places((long) rows * columns);
            for (int r = row; r < row + rows; r++) {
                taken.computeIfAbsent(r, k -> new BitSet()).set(column, column + columns);
            }
            put(column, Markup.of(cell), name.equals("th"));
            if (rows > 1 || columns > 1) {
                merges.add(new Area(row, column, rows, columns));
            }
            column += columns;
        }
        row++;
    }

    private static int span(Element cell, String name) {
        String count = cell.attr(name).strip();
        return count.matches("[1-9][0-9]{0,4}") ? Math.min(MOST_SPAN, Integer.parseInt(count)) : 1;
    }

    private void put(int column, RichText text, boolean head) {
        if (column >= Address.COLUMNS || row >= Address.ROWS) {
            throw new TooLarge("page");
        }
        if (!text.text().isEmpty()) {
            budget.cell();
            Cell cell = values.text(row, column, text, look);
            grid.put(column, head ? Cell.of(cell.text(), cell.style().withBold(true)) : cell);
        }
    }
}
