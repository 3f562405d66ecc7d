package org.shinchoku.ui.grid;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import org.shinchoku.ui.kit.Brush;
import org.shinchoku.ui.kit.Typeface;

/** Paints lines of text and the small signs of the grid so that they meet the pixels of the screen. */
final class Pen extends Brush {

    private static final double SMALL = 11;
    private static final double CORNER = 8;
    /** From the top of a line to the foot of its letters. */
    private static final double FOOT = 14;

    private final GraphicsContext g;
    private final boolean contrast;
    private final Font regular = Typeface.regular(Measure.SIZE);
    private final Font small = Typeface.regular(SMALL);

    /** @param contrast whether the colours are those of high contrast */
    Pen(GraphicsContext g, boolean contrast) {
        super(g);
        this.g = g;
        this.contrast = contrast;
    }

    void fill(Ink ink, Rectangle2D area) {
        fill(ink.color(contrast), area);
    }

    void fill(Ink ink, double left, double top, double right, double bottom) {
        fill(ink.color(contrast), left, top, right, bottom);
    }

    void border(Ink ink, Rectangle2D area) {
        border(ink.color(contrast), area);
    }

    void frame(Ink ink, Rectangle2D area, double width) {
        frame(ink.color(contrast), area, width);
    }

    /** Lines from {@code top} down, as far as they are seen between two heights. */
    void lines(Ink ink, List<TextLine> lines, Align align, Rectangle2D area, double top, Span seen) {
        g.setFont(regular);
        g.setFill(ink.color(contrast));
        for (int i = 0; i < lines.size(); i++) {
            double y = top + i * Measure.LEADING;
            if (y + Measure.LEADING > seen.first() && y < seen.end()) {
                g.fillText(lines.get(i).text(), snap(start(lines.get(i), align, area)), snap(y + FOOT));
            }
        }
    }

    /** What lies behind words that are set apart. */
    void grounds(List<Stretch> some, List<TextLine> lines, Align align, Rectangle2D area, double top, Measure measure) {
        for (Stretch stretch : some) {
            if (stretch.kind() != Stretch.Kind.GONE) {
                Ink ink = stretch.kind() == Stretch.Kind.FOUND ? Ink.FOUND : Ink.NEW;
                parts(stretch, lines, align, area, top, measure, part -> fill(ink, part));
            }
        }
    }

    /** What goes through words that are gone. */
    void strokes(List<Stretch> some, List<TextLine> lines, Align align, Rectangle2D area, double top, Measure measure) {
        for (Stretch stretch : some) {
            if (stretch.kind() == Stretch.Kind.GONE) {
                parts(stretch, lines, align, area, top, measure, part -> {
                    double y = snap(part.getMinY() + part.getHeight() / 2);
                    fill(Ink.GONE, part.getMinX(), y, part.getMaxX(), y + hair());
                });
            }
        }
    }

    /** The areas that a stretch takes in the lines. */
    private void parts(
            Stretch stretch,
            List<TextLine> lines,
            Align align,
            Rectangle2D area,
            double top,
            Measure measure,
            Consumer<Rectangle2D> paint) {
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            int from = Math.max(stretch.start(), line.start()) - line.start();
            int to = Math.min(stretch.end(), line.end()) - line.start();
            if (from < to) {
                double width = measure.width(line.text().substring(from, to));
                // measured up to its end: a width is without the spaces at the end, and one may stand before the part
                double right =
                        start(line, align, area) + measure.width(line.text().substring(0, to));
                double left = right - width;
                paint.accept(new Rectangle2D(left, top + i * Measure.LEADING + 1, width, Measure.LEADING - 2));
            }
        }
    }

    private double start(TextLine line, Align align, Rectangle2D area) {
        double left = area.getMinX() + Measure.PAD_X;
        double free = area.getWidth() - 2 * Measure.PAD_X - line.width();
        return switch (align) {
            case LEFT -> left;
            case CENTRE -> left + free / 2;
            case RIGHT -> left + free;
        };
    }

    /** One line in small type. */
    void note(Ink ink, String text, double left, double top) {
        g.setFont(small);
        g.setFill(ink.color(contrast));
        g.fillText(text, snap(left), snap(top + FOOT));
    }

    /** A word in small type with a rounded line around it. */
    void tag(Ink ink, String text, double left, double top) {
        double width = text.length() * SMALL + 8;
        double half = hair() / 2;
        g.setStroke(ink.color(contrast));
        g.setLineWidth(hair());
        g.strokeRoundRect(snap(left) + half, snap(top + 2) + half, width, Measure.LEADING - 4, 6, 6);
        note(ink, text, left + 4.5, top - 0.5);
    }

    /** What sets a cell apart as Excel does, in its upper left corner. */
    void corner(Ink ink, Rectangle2D area) {
        double left = snap(area.getMinX());
        double top = snap(area.getMinY());
        g.setFill(ink.color(contrast));
        g.fillPolygon(new double[] {left, left + CORNER, left}, new double[] {top, top, top + CORNER}, 3);
    }

    /** What opens a list, in a corner of the current cell. */
    void list(double left, double top) {
        fill(Ink.ACCENT, left, top, left + GridPainter.LIST, top + GridPainter.LIST);
        g.setFill(Ink.PAPER.color(contrast));
        g.fillPolygon(new double[] {left + 4, left + 12, left + 8}, new double[] {top + 6, top + 6, top + 11}, 3);
    }

    /** What folds a branch: pointing down where it is open, to the right where it is folded. */
    void fold(Ink ink, boolean folded, double left, double top) {
        double x = left + 6;
        double y = top + 6;
        g.setFill(ink.color(contrast));
        if (folded) {
            g.fillPolygon(new double[] {x + 1, x + 6, x + 1}, new double[] {y - 1, y + 3.5, y + 8}, 3);
        } else {
            g.fillPolygon(new double[] {x - 1, x + 8, x + 3.5}, new double[] {y + 1, y + 1, y + 6}, 3);
        }
    }
}
