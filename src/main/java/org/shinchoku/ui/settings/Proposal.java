package org.shinchoku.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shinchoku.plan.Due;
import org.shinchoku.plan.Opening;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Rollover;
import org.shinchoku.plan.Split;
import org.shinchoku.plan.Value;

/**
 * A year that may be opened, with what it brings every item.
 *
 * @param given by a field's id how many items' cells of it begin with a text
 * @param whole whether the rest has been worked out for just this rollover, rather than for the one before it
 */
record Proposal(Rollover rollover, List<Due> items, List<Split> splits, Map<Long, Long> given, boolean whole) {

    static Proposal of(Rollover rollover, Outline outline) {
        List<Due> items = rollover.items(outline);
        Map<Long, Long> given = items.stream()
                .flatMap(due -> due.given().stream().map(Value::field).distinct())
                .collect(Collectors.groupingBy(field -> field, Collectors.counting()));
        return new Proposal(rollover, items, rollover.splits(), given, true);
    }

    /** The same for the time until what it brings has been worked out. */
    Proposal changed(Rollover now) {
        return new Proposal(now, items, splits, given, false);
    }

    long given(Opening opening) {
        return given.getOrDefault(opening.field().id(), 0L);
    }
}
