package org.shinchoku.paper;

import java.util.List;
import org.shinchoku.sheet.Style;
import org.shinchoku.text.Line;
import org.shinchoku.text.LineBreaker;

/**
 * How a cell's text becomes lines.
 *
 * @param breaker for its weight
 * @param reach how far a line may reach, in points
 * @param even whether its lines become alike where else a single letter stood in the last one
 */
record Measure(LineBreaker breaker, double reach, boolean even) {

    /** A line of this width in ems is a single letter. */
    private static final double LETTER = 1.2;

    private static final int MOST_LINES = 4;
    private static final int STEPS = 8;

    /** Headings are even: they are bold and stand in the middle. */
    static Measure of(Style style, LineBreaker breaker, double reach) {
        return new Measure(breaker, reach, style.bold() && style.across() == Style.Across.CENTER);
    }

    List<Line> lines(String text, double size) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Line> lines = breaker.lines(text, reach / size);
        int count = lines.size();
        boolean alone =
                even && count > 1 && count <= MOST_LINES && lines.get(count - 1).width() <= LETTER;
        return alone ? breaker.lines(text, narrowest(text, count, reach / size)) : lines;
    }

    /** The narrowest width in which a text has no more lines. */
    private double narrowest(String text, int lines, double widest) {
        double narrow = 0;
        double wide = widest;
        for (int step = 0; step < STEPS; step++) {
            double middle = (narrow + wide) / 2;
            if (breaker.count(text, middle) <= lines) {
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return wide;
    }
}
