package org.shinchoku.workbook;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a piece of a web page, lines as they are seen: paragraphs, list items and breaks each begin a new one. */
final class Markup implements NodeFilter {

    private static final Pattern TAG = Pattern.compile("(?i)<(?:ul|ol|li|br|p|input)\\b[^<>]{0,200}>");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "section");
    /** ふりがな, and what is not seen. */
    private static final Set<String> UNSEEN =
            Set.of("rt", "rp", "script", "style", "title", "head", "template", "option", "textarea");

    private static final Set<String> STRUCK = Set.of("s", "strike", "del");

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int struck;
    private boolean anyStruck;
    private boolean anyPlain;

    private Markup() {}

    static RichText of(Element element) {
        Markup markup = new Markup();
        element.childNodes().forEach(n -> n.filter(markup));
        String text = markup.text.toString().replace('\u00a0', ' ').strip();
        return new RichText(
                text.replaceAll(" *\n *", "\n"),
                markup.anyStruck && !markup.anyPlain,
                markup.anyStruck && markup.anyPlain);
    }

    /** A text that holds tags, as some programs leave them in what they take out of a PDF, without them. */
    static String lift(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find()
                ? of(Jsoup.parseBodyFragment(text).body()).text()
                : text;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            text.append('\n');
            space = false;
        } else if (BLOCKS.contains(name)) {
            newLine();
        }
        if (name.equals("li")) {
            boolean counted =
                    element.parent() != null && element.parent().normalName().equals("ol");
            text.append(counted ? element.elementSiblingIndex() + 1 + ". " : "・");
        } else if (name.equals("input") && element.attr("type").equalsIgnoreCase("checkbox")) {
            text.append(element.hasAttr("checked") ? "☑" : "□");
        }
        struck += isStruck(element) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            struck -= isStruck(element) ? 1 : 0;
            if (BLOCKS.contains(element.normalName())) {
                newLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
            } else {
                if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
                space = false;
                text.append(c);
                anyStruck |= struck > 0;
                anyPlain |= struck == 0;
            }
        }
    }

    private void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        space = false;
    }

    static boolean isHidden(Element element) {
        return style(element).contains("display:none");
    }

    private static boolean isStruck(Element element) {
        return STRUCK.contains(element.normalName()) || style(element).contains("line-through");
    }

    private static String style(Element element) {
        return element.attr("style").replace(" ", "");
    }
}
