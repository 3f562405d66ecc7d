package org.shinchoku.ui.intake;

import javafx.geometry.Rectangle2D;
import org.shinchoku.sheet.Area;

/**
 * The part of a sheet that is seen.
 *
 * @param widthPx of the control without its scroll bars, in pixels
 * @param heightPx of the control without its scroll bars, in pixels
 * @param zoom pixels of the control to a point of the sheet
 * @param x how far the sheet has moved to the left, in points
 * @param y how far the sheet has moved up, in points
 */
record SheetPort(Picture picture, double widthPx, double heightPx, double zoom, double x, double y) {

    /** Pixels to a point where a sheet is as large as Excel shows it. */
    static final double FULL = 96.0 / 72;

    private static final double LEAST = 0.4 * FULL;
    private static final double MOST = 2 * FULL;
    private static final double HEAD_WIDTH_PX = 42;
    private static final double HEAD_HEIGHT_PX = 22;
    /** What is jumped to does not stick to the edge. */
    private static final double MARGIN_PX = 28;

    SheetPort {
        zoom = Math.max(LEAST, Math.min(MOST, zoom));
        x = Math.max(0, Math.min(x, picture.width() - bodyWidth(widthPx, zoom)));
        y = Math.max(0, Math.min(y, picture.height() - bodyHeight(heightPx, zoom)));
    }

    private static double bodyWidth(double widthPx, double zoom) {
        return (widthPx - HEAD_WIDTH_PX) / zoom;
    }

    private static double bodyHeight(double heightPx, double zoom) {
        return (heightPx - HEAD_HEIGHT_PX) / zoom;
    }

    SheetPort sized(double toWidthPx, double toHeightPx) {
        return new SheetPort(picture, toWidthPx, toHeightPx, zoom, x, y);
    }

    SheetPort zoomed(double to) {
        return new SheetPort(picture, widthPx, heightPx, to, x, y);
    }

    SheetPort at(double toX, double toY) {
        return new SheetPort(picture, widthPx, heightPx, zoom, toX, toY);
    }

    double width() {
        return widthPx / zoom;
    }

    double height() {
        return heightPx / zoom;
    }

    double headWidth() {
        return HEAD_WIDTH_PX / zoom;
    }

    double headHeight() {
        return HEAD_HEIGHT_PX / zoom;
    }

    double bodyWidth() {
        return Math.max(0, bodyWidth(widthPx, zoom));
    }

    double bodyHeight() {
        return Math.max(0, bodyHeight(heightPx, zoom));
    }

    double mostX() {
        return Math.max(0, picture.width() - bodyWidth());
    }

    double mostY() {
        return Math.max(0, picture.height() - bodyHeight());
    }

    int firstRow() {
        return picture.rowAt(y);
    }

    int lastRow() {
        return picture.rowAt(y + bodyHeight());
    }

    int firstColumn() {
        return picture.columnAt(x);
    }

    int lastColumn() {
        return picture.columnAt(x + bodyWidth());
    }

    /** Where cells lie in the control, in points; they may lie outside of what is seen. */
    Rectangle2D place(Area area) {
        Rectangle2D place = picture.place(area);
        return new Rectangle2D(
                place.getMinX() - x + headWidth(),
                place.getMinY() - y + headHeight(),
                place.getWidth(),
                place.getHeight());
    }

    Rectangle2D placePx(Area area) {
        Rectangle2D place = place(area);
        return new Rectangle2D(
                place.getMinX() * zoom, place.getMinY() * zoom, place.getWidth() * zoom, place.getHeight() * zoom);
    }

    /** The cell under a point of the control, or null beside the sheet. */
    Area cellAt(double px, double py) {
        double toX = px / zoom - headWidth() + x;
        double toY = py / zoom - headHeight() + y;
        boolean beside = px < HEAD_WIDTH_PX || py < HEAD_HEIGHT_PX || toX >= picture.width() || toY >= picture.height();
        return beside ? null : picture.merges().at(picture.rowAt(toY), picture.columnAt(toX));
    }

    /** The row whose number is under a point of the control, or -1 beside the numbers. */
    int rowAt(double px, double py) {
        double toY = py / zoom - headHeight() + y;
        boolean beside = px >= HEAD_WIDTH_PX || py < HEAD_HEIGHT_PX || toY >= picture.height();
        return beside ? -1 : picture.rowAt(toY);
    }

    /** Moved as little as needed for a cell to be seen; of one larger than the view its beginning. */
    SheetPort showing(Area area) {
        Rectangle2D place = picture.place(area);
        return at(
                moved(x, bodyWidth(), place.getMinX(), place.getMaxX()),
                moved(y, bodyHeight(), place.getMinY(), place.getMaxY()));
    }

    private double moved(double at, double seen, double from, double to) {
        double margin = Math.min(MARGIN_PX / zoom, seen / 4);
        boolean fills = from <= at && at + seen <= to;
        return fills ? at : Math.min(from - margin, Math.max(at, to + margin - seen));
    }
}
