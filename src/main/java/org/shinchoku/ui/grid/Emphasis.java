package org.shinchoku.ui.grid;

import java.util.List;
import java.util.stream.Stream;
import org.shinchoku.text.Fold;
import org.shinchoku.text.Rewording;
import org.shinchoku.text.Slice;
import org.shinchoku.ui.grid.Stretch.Kind;

/**
 * The words that are set apart in cells.
 *
 * @param sought what is looked for, or empty
 */
record Emphasis(GridModel model, String sought) {

    List<Stretch> in(Place place, GridCell cell) {
        if (cell.text().isEmpty() || sought.isEmpty() && model.choice().compared() == null) {
            return List.of();
        }
        return Stream.concat(reworded(place, cell), found(cell)).toList();
    }

    private Stream<Stretch> found(GridCell cell) {
        return sought.isEmpty()
                ? Stream.empty()
                : Fold.of(cell.text()).find(sought).stream()
                        .map(match -> new Stretch(match.start(), match.end(), Kind.FOUND));
    }

    /** The year before stands left of its own year. */
    private Stream<Stretch> reworded(Place place, GridCell cell) {
        if (cell.mark() == Mark.BEFORE) {
            String after =
                    model.cell(new Place(place.row(), place.column() + 1)).text();
            return after.isEmpty()
                    ? Stream.empty()
                    : stretches(Rewording.between(cell.text(), after).gone(), Kind.GONE);
        }
        boolean beside =
                place.column() > 0 && model.columns().get(place.column() - 1).part() == Part.BEFORE;
        return beside
                ? stretches(
                        Rewording.between(
                                        model.cell(new Place(place.row(), place.column() - 1))
                                                .text(),
                                        cell.text())
                                .added(),
                        Kind.NEW)
                : Stream.empty();
    }

    private static Stream<Stretch> stretches(List<Slice> parts, Kind kind) {
        return parts.stream().map(part -> new Stretch(part.start(), part.end(), kind));
    }
}
