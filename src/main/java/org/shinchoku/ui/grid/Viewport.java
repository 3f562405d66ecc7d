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

    /** What stays at the left takes at most this part of the width; outer levels move away until it does. */
    private static final double STAYS = 0.5;

    /** The titles alone may take so much; where they need more, nothing stays. */
    private static final double TITLES_STAY = 0.7;

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

    /** How many columns, from the first, belong to the hierarchy and lie above the others. */
    int frozen() {
        return model.columns().frozen();
    }

    /** How far the hierarchy moves with the other columns before the rest of it stays. */
    private double slip() {
        Columns columns = model.columns();
        double all = columns.left(frozen());
        for (int first = 0; first < frozen(); first++) {
            double stays = all - columns.left(first);
            if (stays <= width() * (first == frozen() - 1 ? TITLES_STAY : STAYS)) {
                return columns.left(first);
            }
        }
        return all;
    }

    /** How far the hierarchy has moved to the left. */
    private double slipped() {
        return Math.min(x, slip());
    }

    /** The width in which the hierarchy is seen. */
    double frozenWidth() {
        return model.columns().left(frozen()) - slipped();
    }

    /** The first column of the hierarchy that is seen. */
    int firstFrozen() {
        return Math.min(frozen(), model.columns().at(slipped()));
    }

    /** Where a column begins, from the left edge of the control. */
    double left(int column) {
        return model.columns().left(column) - (column < frozen() ? slipped() : x);
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
        double inTable = at + (at < frozenWidth() ? slipped() : x);
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
        return new Place(model.heights().at(inY), model.columns().at(inX + (inX < frozenWidth() ? slipped() : x)));
    }

    /** Moved as little as needed for a row and a column to be seen; of a row higher than the view its upper part. */
    Viewport showing(Place place) {
        double top = model.heights().top(place.row());
        double bottom = model.heights().bottom(place.row());
        boolean fills = top <= y && y + bodyHeight() <= bottom;
        double toY = fills ? y : Math.min(top, Math.max(y, bottom - bodyHeight()));
        if (place.column() < frozen()) {
            double start = model.columns().left(place.column());
            return at(start < slipped() ? start : x, toY);
        }
        double stays = model.columns().left(frozen()) - slip();
        double left = model.columns().left(place.column()) - stays;
        double right = model.columns().right(place.column());
        return at(Math.min(left, Math.max(x, right - width())), toY);
    }
}
