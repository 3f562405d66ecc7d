package org.shinchoku.ui.grid;

import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * The part of the model that is seen, and where its cells lie in the control.
 *
 * <p>Distances named {@code px} are pixels of the control; all others are those of the model, which zooming does not
 * change.
 *
 * @param widthPx of the control without its scroll bars
 * @param heightPx of the control without its scroll bars
 * @param zoom how much larger than full size everything is painted
 * @param x how far the columns that move have moved to the left
 * @param y how far the rows have moved up
 */
record Viewport(GridModel model, double widthPx, double heightPx, double zoom, double x, double y) {

    static final double LEAST_ZOOM = 0.5;
    static final double MOST_ZOOM = 3;

    /** Columns stay at the left only as long as they leave this part of the width to the others. */
    private static final double LEFT_FREE = 0.3;

    private static final double BEYOND = 40;

    Viewport {
        zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom));
        x = Math.max(0, Math.min(x, model.columns().right(model.columns().size() - 1) - widthPx / zoom));
        y = Math.max(0, Math.min(y, model.heights().total() + model.headings().height() - heightPx / zoom));
    }

    Viewport of(GridModel next) {
        return new Viewport(next, widthPx, heightPx, zoom, x, y);
    }

    Viewport sized(double toWidthPx, double toHeightPx) {
        return new Viewport(model, toWidthPx, toHeightPx, zoom, x, y);
    }

    Viewport zoomed(double to) {
        return new Viewport(model, widthPx, heightPx, to, x, y);
    }

    Viewport at(double toX, double toY) {
        return new Viewport(model, widthPx, heightPx, zoom, toX, toY);
    }

    double width() {
        return widthPx / zoom;
    }

    double height() {
        return heightPx / zoom;
    }

    /** Height of the part in which rows are seen. */
    double bodyHeight() {
        return Math.max(0, height() - model.headings().height());
    }

    double mostX() {
        return Math.max(0, model.columns().right(model.columns().size() - 1) - width());
    }

    double mostY() {
        return Math.max(0, model.heights().total() - bodyHeight());
    }

    /** How many columns stay. */
    int frozen() {
        int all = model.columns().frozen();
        return model.columns().left(all) <= width() * (1 - LEFT_FREE) ? all : 0;
    }

    double frozenWidth() {
        return model.columns().left(frozen());
    }

    /** Where a column begins, from the left edge of the control. */
    double left(int column) {
        return model.columns().left(column) - (column < frozen() ? 0 : x);
    }

    /** Where a row begins, from the upper edge of the control. */
    double top(int row) {
        return model.heights().top(row) - y + model.headings().height();
    }

    int firstRow() {
        return model.heights().at(y);
    }

    int lastRow() {
        return model.heights().at(y + bodyHeight());
    }

    /** The first of the moving columns that is seen. */
    int firstColumn() {
        return Math.max(frozen(), model.columns().at(x + frozenWidth()));
    }

    int lastColumn() {
        return model.columns().at(x + width());
    }

    /** The area of a cell over all its rows, seen or not. */
    Rectangle2D area(Place place) {
        Span span = model.span(place);
        double top = top(span.first());
        double height = model.heights().bottom(span.end() - 1) - model.heights().top(span.first());
        return new Rectangle2D(
                left(place.column()), top, model.columns().get(place.column()).width(), height);
    }

    Rectangle2D areaPx(Place place) {
        Rectangle2D area = area(place);
        return new Rectangle2D(
                area.getMinX() * zoom, area.getMinY() * zoom, area.getWidth() * zoom, area.getHeight() * zoom);
    }

    /** The column under a point, or -1 beside the table. */
    int columnAt(double px) {
        double at = px / zoom;
        double inTable = at < frozenWidth() ? at : at + x;
        boolean beside = model.isEmpty()
                || at < 0
                || inTable >= model.columns().right(model.columns().size() - 1);
        return beside ? -1 : model.columns().at(inTable);
    }

    boolean inHeadings(double py) {
        return py / zoom < model.headings().height();
    }

    /** The cell under a point. */
    Optional<Place> cellAt(double px, double py) {
        int column = columnAt(px);
        double inTable = py / zoom - model.headings().height() + y;
        if (column < 0 || inHeadings(py) || inTable >= model.heights().total()) {
            return Optional.empty();
        }
        return Optional.of(new Place(model.heights().at(inTable), column));
    }

    /** The cell nearest to a point; a mouse that is dragged out of the view reaches a little beyond it. */
    Place nearest(double px, double py) {
        double inX = Math.max(0, Math.min(px / zoom, width() + BEYOND));
        double inBody = py / zoom - model.headings().height();
        double inY = Math.max(-BEYOND, Math.min(inBody, bodyHeight() + BEYOND)) + y;
        return new Place(model.heights().at(inY), model.columns().at(inX < frozenWidth() ? inX : inX + x));
    }

    /** Moved as little as needed for a row and a column to be seen; of a row higher than the view its upper part. */
    Viewport showing(Place place) {
        double top = model.heights().top(place.row());
        double bottom = model.heights().bottom(place.row());
        boolean fills = top <= y && y + bodyHeight() <= bottom;
        double toY = fills ? y : Math.min(top, Math.max(y, bottom - bodyHeight()));
        if (place.column() < frozen()) {
            return at(x, toY);
        }
        double left = model.columns().left(place.column()) - frozenWidth();
        double right = model.columns().right(place.column());
        return at(Math.min(left, Math.max(x, right - width())), toY);
    }
}
