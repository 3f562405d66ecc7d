package org.shinchoku.ui.grid;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Paints areas, hairlines and lines of text so that they meet the pixels of the screen. */
final class Pen {

    private static final double SMALL = 11;
    /** From the top of a line to the foot of its letters. */
    private static final double FOOT = 14;

    private final GraphicsContext g;
    private final Measure measure;
    private final Font regular = GridFont.regular();
    private final Font small = GridFont.of(SMALL);
    private double scale = 1;

    Pen(GraphicsContext g, Measure measure) {
        this.g = g;
        this.measure = measure;
    }

    /** Begins a picture; {@code scale} is the number of screen pixels to one of the model's, by zoom and by screen. */
    void begin(double zoom, double screen) {
        scale = zoom * screen;
        g.setTransform(zoom, 0, 0, zoom, 0, 0);
    }

    double snap(double at) {
        return Math.round(at * scale) / scale;
    }

    /** One pixel of the screen, two where it has very many. */
    double hair() {
        return Math.max(1, Math.floor(scale)) / scale;
    }

    void fill(Color color, Rectangle2D area) {
        fill(color, area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
    }

    void fill(Color color, double left, double top, double right, double bottom) {
        g.setFill(color);
        double x = snap(left);
        double y = snap(top);
        g.fillRect(x, y, snap(right) - x, snap(bottom) - y);
    }

    /** A hairline at the lower and right edge, within the area. */
    void border(Color color, Rectangle2D area) {
        g.setFill(color);
        double right = snap(area.getMaxX());
        double bottom = snap(area.getMaxY());
        double left = snap(area.getMinX());
        double top = snap(area.getMinY());
        g.fillRect(left, bottom - hair(), right - left, hair());
        g.fillRect(right - hair(), top, hair(), bottom - top);
    }

    /** A frame within the area, whose right and lower sides lie on the hairlines. */
    void frame(Color color, Rectangle2D area, double width) {
        g.setFill(color);
        double left = snap(area.getMinX()) - hair();
        double top = snap(area.getMinY()) - hair();
        double right = snap(area.getMaxX());
        double bottom = snap(area.getMaxY());
        double thick = snap(width);
        g.fillRect(left, top, right - left, thick);
        g.fillRect(left, bottom - thick, right - left, thick);
        g.fillRect(left, top, thick, bottom - top);
        g.fillRect(right - thick, top, thick, bottom - top);
    }

    /** Lines from {@code top} down, as far as they are seen between two heights. */
    void lines(Color color, List<String> lines, GridCell.Align align, Rectangle2D area, double top, Span seen) {
        g.setFont(regular);
        g.setFill(color);
        for (int i = 0; i < lines.size(); i++) {
            double y = top + i * Measure.LEADING;
            if (y + Measure.LEADING > seen.first() && y < seen.end()) {
                g.fillText(lines.get(i), snap(start(lines.get(i), align, area)), snap(y + FOOT));
            }
        }
    }

    private double start(String line, GridCell.Align align, Rectangle2D area) {
        double left = area.getMinX() + Measure.PAD_X;
        double free = area.getWidth() - 2 * Measure.PAD_X - measure.width(line);
        return switch (align) {
            case LEFT -> left;
            case CENTRE -> left + free / 2;
            case RIGHT -> left + free;
        };
    }

    /** One line in small type. */
    void note(Color color, String text, double left, double top) {
        g.setFont(small);
        g.setFill(color);
        g.fillText(text, snap(left), snap(top + FOOT));
    }

    /** A word in small type with a rounded line around it. */
    void tag(Color color, String text, double left, double top) {
        double width = text.length() * SMALL + 8;
        double half = hair() / 2;
        g.setStroke(color);
        g.setLineWidth(hair());
        g.strokeRoundRect(snap(left) + half, snap(top + 2) + half, width, Measure.LEADING - 4, 6, 6);
        note(color, text, left + 4.5, top - 0.5);
    }

    /** What opens a list, in a corner of the current cell. */
    void list(double left, double top) {
        fill(Ink.ACCENT, left, top, left + GridPainter.LIST, top + GridPainter.LIST);
        g.setFill(Ink.PAPER);
        g.fillPolygon(new double[] {left + 4, left + 12, left + 8}, new double[] {top + 6, top + 6, top + 11}, 3);
    }

    /** What folds a branch: pointing down where it is open, to the right where it is folded. */
    void fold(Color color, boolean folded, double left, double top) {
        double x = left + 6;
        double y = top + 6;
        g.setFill(color);
        if (folded) {
            g.fillPolygon(new double[] {x + 1, x + 6, x + 1}, new double[] {y - 1, y + 3.5, y + 8}, 3);
        } else {
            g.fillPolygon(new double[] {x - 1, x + 8, x + 3.5}, new double[] {y + 1, y + 1, y + 6}, 3);
        }
    }
}
