package org.shinchoku.ui.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints areas and hairlines so that they meet the pixels of the screen. */
public class Brush {

    private final GraphicsContext g;
    private double scale = 1;

    public Brush(GraphicsContext g) {
        this.g = g;
    }

    /** Begins a picture; {@code screen} is the number of screen pixels to one of the control's. */
    public void begin(double zoom, double screen) {
        scale = zoom * screen;
        g.setTransform(zoom, 0, 0, zoom, 0, 0);
    }

    public double snap(double at) {
        return Math.round(at * scale) / scale;
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
        double y = snap(top);
        g.fillRect(x, y, snap(right) - x, snap(bottom) - y);
    }

    /** A hairline at the lower and right edge, within the area. */
    public void border(Color color, Rectangle2D area) {
        g.setFill(color);
        double right = snap(area.getMaxX());
        double bottom = snap(area.getMaxY());
        double left = snap(area.getMinX());
        double top = snap(area.getMinY());
        g.fillRect(left, bottom - hair(), right - left, hair());
        g.fillRect(right - hair(), top, hair(), bottom - top);
    }

    /** A frame within the area, whose right and lower sides lie on the hairlines. */
    public void frame(Color color, Rectangle2D area, double width) {
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

    protected GraphicsContext context() {
        return g;
    }
}
