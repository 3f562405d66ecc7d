package org.shinchoku.sheet;

import java.util.stream.Stream;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.Style.Across;
import org.shinchoku.text.LineBreaker;

/**
 * How much of the paper's width each of the three texts above or below a table has, so that none stands on another: one that is
 * alone has all, and those at the sides what the one in the middle leaves.
 *
 * @param breaker for type of the size in which they are written, in points
 */
public record EdgeRoom(PageSetup page, Edge edge, LineBreaker breaker) {

    /** White between two texts, in points. */
    private static final double GAP = 6;

    /** In points. */
    public double of(Across across) {
        double whole =
                page.paperWidth() - page.margins().left() - page.margins().right();
        double most = whole / 3 - GAP;
        double middle = edge.center().isEmpty() ? 0 : Math.min(most, width(edge.center()));
        long texts = Stream.of(edge.left(), edge.center(), edge.right())
                .filter(text -> !text.isEmpty())
                .count();
        if (texts < 2) {
            return whole;
        }
        return across == Across.CENTER ? most : (whole - middle) / 2 - GAP;
    }

    /** Numbers of pages have up to three digits. */
    private double width(String text) {
        String printed = text.replace(Edge.PAGES, "000").replace(Edge.PAGE, "000");
        return printed.lines()
                .mapToDouble(line -> breaker.width(line, 0, line.length()))
                .max()
                .orElse(0);
    }
}
