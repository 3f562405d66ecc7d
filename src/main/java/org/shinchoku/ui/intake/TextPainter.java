package org.shinchoku.ui.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Style;
import org.shinchoku.ui.kit.Brush;
import org.shinchoku.ui.kit.Typeface;

/** Paints the text of a cell as its style says, in as many lines as it has there. */
final class TextPainter {

    private static final double FOOT = 0.98;
    private static final double NARROW = 3;

    private final GraphicsContext g;
    private final Brush brush;
    private final Lettering lettering;
    private final Map<Double, Font> regular = new HashMap<>();
    private final Map<Double, Font> bold = new HashMap<>();

    TextPainter(GraphicsContext g, Brush brush, Lettering lettering) {
        this.g = g;
        this.brush = brush;
        this.lettering = lettering;
    }

    /** Whether a text is broken into lines: also where it stands upright, letter below letter. */
    static boolean wraps(Cell cell, Rectangle2D place) {
        double size = cell.style().size();
        return cell.style().wrap()
                || cell.text().indexOf('\n') >= 0
                || place.getHeight() > NARROW * place.getWidth() && place.getWidth() < 2.5 * size;
    }

    /**
     * Paints a text.
     *
     * @param place the cell
     * @param room the width that the text may take to the right, where the cells there are empty
     * @param seen the part of the control in which the sheet is seen
     */
    void paint(Cell cell, Color color, Rectangle2D place, double room, Rectangle2D seen) {
        Style style = cell.style();
        double size = style.size();
        double width = Math.max(size, place.getWidth() - 2 * Picture.PAD_X);
        List<String> lines = wraps(cell, place)
                ? lettering.lines(cell.text(), size, width)
                : List.of(lettering.cut(cell.text(), size, Math.max(room, place.getWidth()) - Picture.PAD_X));
        g.setFont((style.bold() ? bold : regular)
                .computeIfAbsent(size, s -> style.bold() ? Typeface.bold(s) : Typeface.regular(s)));
        g.setFill(color);
        double leading = Lettering.leading(size);
        double top = top(style, place, lines.size() * leading, seen);
        double bottom = Math.min(place.getMaxY() + 1, seen.getMaxY());
        for (int i = 0; i < lines.size(); i++) {
            double y = top + i * leading;
            boolean inCell = y + size <= bottom || i == 0;
            if (inCell && y + leading > seen.getMinY()) {
                line(lines.get(i), style, left(lines.get(i), style, place, seen), y);
            }
        }
    }

    private void line(String line, Style style, double left, double top) {
        double foot = brush.snap(top + style.size() * FOOT);
        g.fillText(line, brush.snap(left), foot);
        if (style.strike()) {
            double middle = foot - style.size() * 0.34;
            double width = lettering.width(line, style.size());
            g.fillRect(brush.snap(left), brush.snap(middle), width, brush.hair());
        }
    }

    /** A text of a cell that is seen in part stays within what is seen of it. */
    private static double top(Style style, Rectangle2D place, double height, Rectangle2D seen) {
        double free = place.getHeight() - height - 2 * Picture.PAD_Y;
        double natural = place.getMinY()
                + Picture.PAD_Y
                + switch (style.down()) {
                    case TOP -> 0;
                    case MIDDLE -> Math.max(0, free / 2);
                    case BOTTOM -> Math.max(0, free);
                };
        return within(natural, height, place.getMinY(), place.getMaxY(), seen.getMinY(), seen.getMaxY());
    }

    private double left(String line, Style style, Rectangle2D place, Rectangle2D seen) {
        double width = lettering.width(line, style.size());
        double free = place.getWidth() - width - 2 * Picture.PAD_X;
        double natural = place.getMinX()
                + Picture.PAD_X
                + switch (style.across()) {
                    case LEFT -> 0;
                    case CENTER -> Math.max(0, free / 2);
                    case RIGHT -> Math.max(0, free);
                };
        boolean spills = width > place.getWidth();
        return spills
                ? natural
                : within(natural, width, place.getMinX(), place.getMaxX(), seen.getMinX(), seen.getMaxX());
    }

    private static double within(double natural, double length, double from, double to, double seen, double seenTo) {
        double first = Math.max(from, seen) + Picture.PAD_Y;
        double last = Math.min(to, seenTo) - length - Picture.PAD_Y;
        return last < first
                ? natural < seen ? Math.min(first, to - length) : natural
                : Math.max(first, Math.min(natural, last));
    }
}
