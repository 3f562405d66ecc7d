package org.shinchoku.ui.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;

/** Where on the sheets the items stand: at the first of their values. */
final class Spots {

    private static final Comparator<Spot> ORDER =
            Comparator.comparingInt(Spot::tab).thenComparingInt(Spot::row).thenComparingInt(Spot::column);

    private final Outline outline;
    private final Map<Long, Spot> firsts = new HashMap<>();

    Spots(SheetViewModel sheet, Plan plan, Outline outline) {
        this.outline = outline;
        plan.values()
                .forEach(v -> sheet.origin(v.origin())
                        .ifPresent(s -> firsts.merge(
                                v.item(), s, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other)));
    }

    /** Where an item or, if it has no values, the first of those below it stands. */
    Optional<Spot> of(long item) {
        return outline.branch(item).stream()
                .map(i -> firsts.get(i.id()))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
