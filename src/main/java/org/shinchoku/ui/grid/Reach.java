package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;

/** The way to a cell that may be folded away or not be shown. */
final class Reach {

    private Reach() {}

    /** The choice in which the cell is seen. */
    static Choice of(GridModel model, Outline outline, long item, long field, FiscalYear year) {
        Choice now = model.choice();
        Set<Long> folded = new HashSet<>(now.folded());
        outline.ancestors(item).stream().map(Item::id).forEach(folded::remove);
        Map<Topic, Boolean> shown = new HashMap<>(now.shown());
        shown.remove(new Topic(Part.FIELD, field));
        boolean hidden = year != null && !now.shows(year);
        List<FiscalYear> years =
                hidden ? Stream.concat(now.years().stream(), Stream.of(year)).toList() : now.years();
        return now.withFolded(folded).withShown(shown).withYears(years);
    }

    static Optional<Place> place(GridModel model, long item, long field, FiscalYear year) {
        int row = model.rows().first(item);
        int column = 0;
        while (column < model.columns().size() && !speaks(model, row, column, item, field, year)) {
            column++;
        }
        return row < 0 || column == model.columns().size() ? Optional.empty() : Optional.of(new Place(row, column));
    }

    private static boolean speaks(GridModel model, int row, int column, long item, long field, FiscalYear year) {
        if (row < 0) {
            return false;
        }
        Subject wanted = field == 0 ? new Subject.Label(item) : new Subject.Answer(item, field, year);
        return model.subject(new Place(row, column)).equals(wanted);
    }
}
