package org.shinchoku.ui.grid;

import java.util.Optional;

/** The four ways from cell to cell. */
enum Way {
    UP,
    DOWN,
    LEFT,
    RIGHT;

    /** The next cell this way, past all rows of a cell that reaches over several; nothing at the edge. */
    Optional<Place> next(GridModel model, Place from) {
        Span span = model.span(from);
        Place next = switch (this) {
            case UP -> new Place(span.first() - 1, from.column());
            case DOWN -> new Place(span.end(), from.column());
            case LEFT -> new Place(from.row(), from.column() - 1);
            case RIGHT -> new Place(from.row(), from.column() + 1);
        };
        return model.holds(next) ? Optional.of(next) : Optional.empty();
    }

    /** As Ctrl and an arrow go in Excel: to the end of what is filled in, or on to the next that is. */
    Place jump(GridModel model, Place from) {
        Place at = from;
        boolean within = filled(model, from)
                && next(model, from).filter(p -> filled(model, p)).isPresent();
        for (Optional<Place> next = next(model, at); next.isPresent(); next = next(model, at)) {
            if (within && !filled(model, next.get())) {
                return at;
            }
            at = next.get();
            if (!within && filled(model, at)) {
                return at;
            }
        }
        return at;
    }

    private static boolean filled(GridModel model, Place place) {
        return !model.cell(place).text().isEmpty();
    }
}
