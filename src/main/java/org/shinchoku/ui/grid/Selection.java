package org.shinchoku.ui.grid;

/**
 * The cells that are chosen: a rectangle, with the current cell in it.
 *
 * @param current the cell that is written into; it stays while the selection grows
 * @param anchor the corner that stays
 * @param corner the opposite one, up to which the selection reaches
 */
record Selection(Place current, Place anchor, Place corner) {

    static final Selection START = of(new Place(0, 0));

    /** From the current cell to an opposite corner. */
    Selection(Place current, Place corner) {
        this(current, current, corner);
    }

    static Selection of(Place place) {
        return new Selection(place, place);
    }

    Selection to(Place place) {
        return new Selection(current, anchor, place);
    }

    /** The same cells with another of them as the current one. */
    Selection at(Place place) {
        return new Selection(place, anchor, corner);
    }

    /** The rows of these cells from edge to edge. */
    Selection rows(int columns) {
        return new Selection(current, new Place(anchor.row(), 0), new Place(corner.row(), columns - 1));
    }

    /** The columns of these cells from top to bottom. */
    Selection columns(int rows) {
        return new Selection(current, new Place(0, anchor.column()), new Place(rows - 1, corner.column()));
    }

    boolean single() {
        return anchor.equals(corner);
    }

    int top() {
        return Math.min(corner.row(), anchor.row());
    }

    int bottom() {
        return Math.max(corner.row(), anchor.row());
    }

    int left() {
        return Math.min(corner.column(), anchor.column());
    }

    int right() {
        return Math.max(corner.column(), anchor.column());
    }

    int height() {
        return bottom() - top() + 1;
    }

    int width() {
        return right() - left() + 1;
    }

    boolean holdsColumn(int column) {
        return left() <= column && column <= right();
    }

    /** Whether a cell over these rows lies in it, be it in part. */
    boolean meets(Span rows) {
        return rows.first() <= bottom() && top() < rows.end();
    }
}
