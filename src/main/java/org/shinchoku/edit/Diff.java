package org.shinchoku.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;

/**
 * The difference between two plans as changes, and its use.
 *
 * <p>For all plans a and b of one head: {@code apply(a, between(a, b))} equals b, and {@code apply(b, inverse(between(a,
 * b)))} equals a.
 */
public final class Diff {

    private Diff() {}

    /** What makes {@code after} out of {@code before}; costs as much as they differ. */
    public static List<Change> between(Plan before, Plan after) {
        List<Change> changes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            before.table(kind).compare(after.table(kind), (was, is) -> changes.add(Change.of(was, is)));
        }
        return changes;
    }

    /**
     * The plan with these changes made.
     *
     * @throws Conflict where a row is not, or no longer, what a change takes it for; no change is made then
     */
    public static Plan apply(Plan plan, List<Change> changes) throws Conflict {
        List<Change> stale = changes.stream()
                .filter(c -> !Objects.equals(c.before(), plan.row(c.key())))
                .toList();
        if (!stale.isEmpty()) {
            throw new Conflict(stale);
        }
        Plan result = plan;
        for (Change change : changes) {
            result = change.after() == null ? result.without(change.key()) : result.with(change.after());
        }
        return result;
    }

    /** The changes that take these back. */
    public static List<Change> inverse(List<Change> changes) {
        List<Change> inverse =
                new ArrayList<>(changes.stream().map(Change::inverse).toList());
        Collections.reverse(inverse);
        return inverse;
    }
}
