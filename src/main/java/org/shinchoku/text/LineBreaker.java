package org.shinchoku.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks Japanese text into lines with 禁則 by 追い出し; the one breaker of grid and paper.
 *
 * <p>Every character of the text is in exactly one line, except the line breaks, which stand between two lines. Spaces
 * at the end of a line hang beyond its width. A line is wider than asked for only where one single character (with its
 * combining marks) is.
 */
public final class LineBreaker {

    /** Sums of advances may be off by this much before a line counts as too wide. */
    private static final double TOLERANCE = 1e-6;

    private final Advances advances;

    public LineBreaker(Advances advances) {
        this.advances = advances;
    }

    /** The lines of the text, at least one. */
    public List<Line> lines(String text, double width) {
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start >= 0; ) {
            int end = end(text, start, width);
            lines.add(new Line(start, end, width(text, start, end)));
            start = next(text, end);
        }
        return lines;
    }

    /** How many lines {@link #lines} would give, without making them. */
    public int count(String text, double width) {
        int count = 0;
        for (int start = 0; start >= 0; start = next(text, end(text, start, width))) {
            count++;
        }
        return count;
    }

    /** The advance of a slice without the spaces at its end. */
    public double width(String text, int start, int end) {
        double x = 0;
        double visible = 0;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            x += advances.of(c);
            i += Character.charCount(c);
            if (Kind.of(c) != Kind.SPACE) {
                visible = x;
            }
        }
        return visible;
    }

    /** Where the line after the one that ends here starts, -1 after the last. */
    private static int next(String text, int end) {
        if (end >= text.length()) {
            return -1;
        }
        char c = text.charAt(end);
        if (c == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n') {
            return end + 2;
        }
        return c == '\n' || c == '\r' ? end + 1 : end;
    }

    /** Fills one line from the start and tells where it ends: the best gap seen before the text ran over the width. */
    private int end(String text, int start, double width) {
        double limit = width + TOLERANCE;
        int good = -1;
        int loose = -1;
        int soft = -1;
        int any = -1;
        double x = 0;
        Gaps gaps = new Gaps(text, start);
        for (int i = start; i < text.length(); ) {
            char unit = text.charAt(i);
            int c = Character.isHighSurrogate(unit) ? text.codePointAt(i) : unit;
            byte kind = Kind.of(c);
            if (kind == Kind.NEWLINE) {
                return i;
            }
            switch (gaps.before(i, c, kind)) {
                case Gaps.GOOD -> good = i;
                case Gaps.LOOSE -> loose = i;
                case Gaps.SOFT -> soft = i;
                case Gaps.ANY -> any = i;
                default -> {}
            }
            x += advances.of(c);
            if (x > limit && kind != Kind.SPACE) {
                int best = good > 0 ? good : loose > 0 ? loose : soft > 0 ? soft : any;
                if (best > 0) {
                    return best;
                }
            }
            i += Character.charCount(c);
        }
        return text.length();
    }
}
