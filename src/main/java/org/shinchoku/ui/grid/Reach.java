package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Spot;

/** From cells to where they stand in the plan, and the way back to one that may be folded away or not be shown. */
final class Reach {

    private Reach() {}

    /** The choice in which a place of the plan is seen. */
    static Choice of(GridModel model, Outline outline, Spot spot) {
        Choice now = model.choice();
        Set<Long> folded = new HashSet<>(now.folded());
        outline.ancestors(spot.item()).stream().map(Item::id).forEach(folded::remove);
        Map<Topic, Boolean> shown = new HashMap<>(now.shown());
        column(model, spot).ifPresent(column -> {
            shown.remove(column.topic());
            if (!Columns.shown(model.plan(), column, now.withShown(shown))) {
                shown.put(column.topic(), true);
            }
        });
        FiscalYear year = spot.onCard() ? null : spot.year();
        boolean hidden = year != null && !now.shows(year);
        List<FiscalYear> years =
                hidden ? Stream.concat(now.years().stream(), Stream.of(year)).toList() : now.years();
        return now.withFolded(folded).withShown(shown).withYears(years);
    }

    static Optional<Place> place(GridModel model, Spot spot) {
        int row = model.rows().first(spot.item());
        int column =
                column(model, spot).map(c -> model.columns().indexOf(c.key())).orElse(-1);
        return row < 0 || column < 0 ? Optional.empty() : Optional.of(new Place(row, column));
    }

    /** The column in which a place of the plan is read, shown or not. */
    private static Optional<GridColumn> column(GridModel model, Spot spot) {
        if (spot.part() == Spot.Part.VALUE) {
            return Optional.ofNullable(model.plan().field(spot.field()))
                    .filter(field -> model.plan().level(field.level()) != null)
                    .map(field -> new GridColumn(Part.FIELD, model.plan().level(field.level()), field, spot.year(), 0));
        }
        Item item = model.plan().item(spot.item());
        int depth = item == null ? 0 : model.rows().depth(item);
        Part other = spot.part() == Spot.Part.NUMBER ? Part.TITLE : Part.NUMBER;
        return Columns.hierarchy(model.plan()).stream()
                .filter(c -> c.depth() == depth && c.part() != other)
                .findFirst();
    }

    /** What is neither folded away nor in a column that is not shown. */
    static Predicate<Spot> seen(GridModel model) {
        Set<ColumnKey> shown =
                model.columns().all().stream().map(GridColumn::key).collect(Collectors.toSet());
        Map<Long, Map<FiscalYear, Boolean>> fields = new HashMap<>();
        return spot -> model.rows().first(spot.item()) >= 0
                && (spot.part() != Spot.Part.VALUE
                        ? place(model, spot).isPresent()
                        : fields.computeIfAbsent(spot.field(), f -> new HashMap<>())
                                .computeIfAbsent(
                                        spot.year(),
                                        y -> column(model, spot)
                                                .map(c -> shown.contains(c.key()))
                                                .orElse(false)));
    }

    static Spot spot(GridModel model, Place place) {
        Subject subject = model.subject(place);
        if (subject instanceof Subject.Answer answer) {
            return Spot.cell(answer.item(), answer.field(), answer.year());
        } else if (subject instanceof Subject.Before before) {
            return Spot.cell(before.item(), before.field(), before.year());
        } else if (subject instanceof Subject.Number number) {
            return Spot.number(number.item());
        }
        return Spot.label(subject.item() == 0 ? model.rows().get(place.row()).item() : subject.item());
    }

    /** The places of the plan that chosen cells speak of; a branch is read with its number. */
    static Set<Spot> chosen(GridModel model, Selection all) {
        Set<Spot> chosen = new HashSet<>();
        for (int row = all.top(); row <= all.bottom() && model.holds(all.current()); row++) {
            for (int column = all.left(); column <= all.right(); column++) {
                Place place = new Place(row, column);
                if (model.subject(place).writable()) {
                    Spot spot = spot(model, place);
                    chosen.add(spot);
                    if (model.columns().get(column).part() == Part.BRANCH) {
                        chosen.add(Spot.number(spot.item()));
                    }
                }
            }
        }
        return chosen;
    }
}
