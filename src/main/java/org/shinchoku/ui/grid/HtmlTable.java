package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A block as a table in HTML: what Excel and Word put on the clipboard, and what they read from it with line breaks within a
 * cell and with figures left as they are written.
 */
final class HtmlTable {

    private static final String HEAD = "<html><head><meta charset=\"utf-8\"><style>"
            + "td{mso-number-format:'\\@';white-space:normal;vertical-align:top;border:.5pt solid #888}"
            + "br{mso-data-placement:same-cell}</style></head><body><table>";

    /** Word's bullets and numbers, the former in a font whose letters are pictures. */
    private static final Pattern BULLET = Pattern.compile("mso-list:\\s*Ignore");

    private HtmlTable() {}

    static String write(Block block) {
        StringBuilder html = new StringBuilder(HEAD);
        for (int row = 0; row < block.height(); row++) {
            html.append("<tr>");
            for (int column = 0; column < block.width(); column++) {
                String text = block.at(row, column);
                if (text != null) {
                    html.append("<td").append(reach(block, row, column)).append('>');
                    html.append(escaped(text)).append("</td>");
                }
            }
            html.append("</tr>");
        }
        return html.append("</table></body></html>").toString();
    }

    private static String reach(Block block, int row, int column) {
        int end = row + 1;
        while (end < block.height() && block.at(end, column) == null) {
            end++;
        }
        return end == row + 1 ? "" : " rowspan=\"" + (end - row) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /** The first table of a page; nothing where it has none. */
    static Optional<Block> read(String html) {
        Element table = Jsoup.parse(html).selectFirst("table");
        return table == null ? Optional.empty() : Optional.of(read(table));
    }

    private static Block read(Element table) {
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, Integer> below = new HashMap<>(); // by column, how many rows a cell from above still reaches over
        for (Element tr : table.select("tr")) {
            if (tr.closest("table") == table) {
                rows.add(row(tr, below));
            }
        }
        return new Block(rows);
    }

    private static List<String> row(Element tr, Map<Integer, Integer> below) {
        List<String> texts = new ArrayList<>();
        for (Element cell : tr.children()) {
            if (cell.tagName().equals("td") || cell.tagName().equals("th")) {
                pass(texts, below);
                int down = span(cell, "rowspan");
                for (int i = 0; i < span(cell, "colspan"); i++) {
                    below.put(texts.size(), down - 1);
                    texts.add(i == 0 ? text(cell) : null);
                }
            }
        }
        pass(texts, below);
        return texts;
    }

    private static void pass(List<String> texts, Map<Integer, Integer> below) {
        while (below.getOrDefault(texts.size(), 0) > 0) {
            below.merge(texts.size(), -1, Integer::sum);
            texts.add(null);
        }
    }

    private static int span(Element cell, String name) {
        String text = cell.attr(name).strip();
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    }

    private static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        append(cell, text);
        return text.toString().replace('\u00A0', ' ').strip();
    }

    /** White space of the source counts as one space, and none between characters of Japanese; readings are left out. */
    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            words(words.getWholeText(), text);
        } else if (node instanceof Element element
                && BULLET.matcher(element.attr("style")).find()) {
            String number = element.text().replace('\u00A0', ' ').strip();
            boolean picture = element.outerHtml().matches("(?is).*font-family:[^;>]*(Symbol|Wingdings).*");
            text.append(picture ? "・" : number + " ");
        } else if (node instanceof Element element) {
            switch (element.tagName()) {
                case "br" -> text.append('\n');
                case "rt", "rp", "style", "script" -> {
                    return;
                }
                case "p", "div", "li" -> {
                    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                        text.append('\n');
                    }
                }
                default -> {}
            }
            element.childNodes().forEach(child -> append(child, text));
        }
    }

    private static void words(String source, StringBuilder text) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                text.append(c);
                continue;
            }
            boolean broken = false;
            while (i < source.length() && " \n\r\t".indexOf(source.charAt(i)) >= 0) {
                broken |= source.charAt(i) != ' ';
                i++;
            }
            boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            boolean japanese = broken && !begins && text.charAt(text.length() - 1) > 0x2E80;
            if (!begins && !japanese) {
                text.append(' ');
            }
            i--;
        }
    }
}
