package org.shinchoku.ui.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints areas and hairlines so that they meet the pixels of the screen.
 *
 * <p>Of an area only what lies in or close to the picture is painted: software rendering loses areas of which an edge lies
 * more than 32,767 pixels away, as those of branches of some hundred rows.
 */
public class Brush {

    private static final double CLOSE = 100;

    private final GraphicsContext g;
    private double scale = 1;
    private double foot;

    public Brush(GraphicsContext g) {
        this.g = g;
    }

    /** Begins a picture; {@code screen} is the number of screen pixels to one of the control's. */
    public void begin(double zoom, double screen) {
        scale = zoom * screen;
        foot = g.getCanvas().getHeight() / zoom + CLOSE;
        g.setTransform(zoom, 0, 0, zoom, 0, 0);
    }

    public double snap(double at) {
        return Math.round(at * scale) / scale;
    }

    /** A height within the picture, or not far above or below it. */
    private double close(double y) {
        return snap(Math.max(-CLOSE, Math.min(y, foot)));
    }

    /** One pixel of the screen, two where it has very many. */
    public double hair() {
        return Math.max(1, Math.floor(scale)) / scale;
    }

    public void fill(Color color, Rectangle2D area) {
        fill(color, area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
    }

    public void fill(Color color, double left, double top, double right, double bottom) {
        g.setFill(color);
        double x = snap(left);
        double y = close(top);
        g.fillRect(x, y, snap(right) - x, close(bottom) - y);
    }

    /** A hairline at the lower and right edge, within the area. */
    public void border(Color color, Rectangle2D area) {
        g.setFill(color);
        double right = snap(area.getMaxX());
        double bottom = close(area.getMaxY());
        double left = snap(area.getMinX());
        double top = close(area.getMinY());
        g.fillRect(left, bottom - hair(), right - left, hair());
        g.fillRect(right - hair(), top, hair(), bottom - top);
    }

    /** A hairline from one point to another. */
    public void line(Color color, double x1, double y1, double x2, double y2) {
        g.setStroke(color);
        g.setLineWidth(hair());
        g.strokeLine(x1, y1, x2, y2);
    }

    /** A frame within the area, whose right and lower sides lie on the hairlines. */
    public void frame(Color color, Rectangle2D area, double width) {
        g.setFill(color);
        double left = snap(area.getMinX()) - hair();
        double top = close(area.getMinY()) - hair();
        double right = snap(area.getMaxX());
        double bottom = close(area.getMaxY());
        double thick = snap(width);
        g.fillRect(left, top, right - left, thick);
        g.fillRect(left, bottom - thick, right - left, thick);
        g.fillRect(left, top, thick, bottom - top);
        g.fillRect(right - thick, top, thick, bottom - top);
    }

    protected GraphicsContext context() {
        return g;
    }
}
