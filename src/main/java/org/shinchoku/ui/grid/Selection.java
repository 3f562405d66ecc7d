package org.shinchoku.ui.grid;

/**
 * The cells that are chosen: a rectangle from where it was begun to the current cell.
 *
 * @param anchor the corner that stays while the other one moves
 * @param current the cell that is written into
 */
record Selection(Place anchor, Place current) {

    static final Selection START = of(new Place(0, 0));

    static Selection of(Place place) {
        return new Selection(place, place);
    }

    Selection to(Place place) {
        return new Selection(anchor, place);
    }

    int top() {
        return Math.min(anchor.row(), current.row());
    }

    int bottom() {
        return Math.max(anchor.row(), current.row());
    }

    int left() {
        return Math.min(anchor.column(), current.column());
    }

    int right() {
        return Math.max(anchor.column(), current.column());
    }

    boolean single() {
        return anchor.equals(current);
    }

    boolean holdsColumn(int column) {
        return left() <= column && column <= right();
    }

    /** Whether a cell over these rows lies in it, be it in part. */
    boolean meets(Span rows) {
        return rows.first() <= bottom() && top() < rows.end();
    }
}
