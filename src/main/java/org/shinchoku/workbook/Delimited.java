package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text into rows of fields at tabs or commas, quoted line breaks being part of their field.
 *
 * <p>A quote that is never closed would swallow the rows that follow, and a library does not tell: such a quote is read as
 * none, and its row is called broken.
 */
final class Delimited {

    /** A row of fields, and whether it held a quote that was never closed. */
    record Fields(List<String> texts, boolean isBroken) {}

    /** Longer than any cell: a quote that is not closed by then never is. */
    private static final int LONGEST = 100_000;

    private final String text;
    private final char delimiter;
    private int at;
    private boolean broken;

    Delimited(String text) {
        this.text = text;
        this.delimiter = delimiter(text);
    }

    /** The next row, or null behind the last. */
    Fields next() {
        if (at >= text.length()) {
            return null;
        }
        List<String> fields = new ArrayList<>();
        broken = false;
        fields.add(field());
        while (at < text.length() && text.charAt(at) == delimiter) {
            at++;
            fields.add(field());
        }
        at += text.startsWith("\r\n", at) ? 2 : 1;
        return new Fields(fields, broken);
    }

    /** Takes one field; stops at the delimiter or the end of the line behind it. */
    private String field() {
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        int close = quoted ? close(at + 1) : -1;
        if (close < 0) {
            broken |= quoted;
            return rest(quoted ? at + 1 : at);
        }
        String inside = text.substring(at + 1, close).replace("\"\"", "\"");
        return inside + rest(close + 1);
    }

    /** Takes what stands before the next delimiter or the end of the line. */
    private String rest(int from) {
        int to = from;
        while (to < text.length() && !ends(to)) {
            to++;
        }
        at = to;
        return text.substring(Math.min(from, to), to);
    }

    private boolean ends(int i) {
        char c = text.charAt(i);
        return c == delimiter || c == '\n' || c == '\r';
    }

    /** Where a quote is closed, or -1; over several lines, only one at the end of its field is that. */
    private int close(int from) {
        boolean lines = false;
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            lines |= c == '\n' || c == '\r';
            if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i++;
            } else if (c == '"') {
                return !lines || i + 1 == text.length() || ends(i + 1) ? i : -1;
            }
        }
        return -1;
    }

    /** A tab where the first line that has either, below a title that has none, has more of them than commas. */
    private static char delimiter(String text) {
        String first = text.lines()
                .filter(l -> l.indexOf('\t') >= 0 || l.indexOf(',') >= 0)
                .findFirst()
                .orElse("");
        long tabs = first.chars().filter(c -> c == '\t').count();
        long commas = first.chars().filter(c -> c == ',').count();
        return tabs > commas ? '\t' : ',';
    }
}
