package org.shinchoku.ui.grid;

/**
 * The cells that are chosen: a rectangle from the current cell to an opposite corner.
 *
 * @param current the cell that is written into; it stays while the selection grows
 * @param corner the cell up to which the selection reaches
 */
record Selection(Place current, Place corner) {

    static final Selection START = of(new Place(0, 0));

    static Selection of(Place place) {
        return new Selection(place, place);
    }

    Selection to(Place place) {
        return new Selection(current, place);
    }

    int top() {
        return Math.min(corner.row(), current.row());
    }

    int bottom() {
        return Math.max(corner.row(), current.row());
    }

    int left() {
        return Math.min(corner.column(), current.column());
    }

    int right() {
        return Math.max(corner.column(), current.column());
    }

    boolean holdsColumn(int column) {
        return left() <= column && column <= right();
    }

    /** Whether a cell over these rows lies in it, be it in part. */
    boolean meets(Span rows) {
        return rows.first() <= bottom() && top() < rows.end();
    }
}
