package org.shinchoku.store;

import java.util.List;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Diff;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;

/**
 * A look at what a backup would change, before it is restored.
 *
 * @param differences the plans the backup holds, each with what would change in it
 * @param untouched plans that the backup does not know; they stay as they are
 */
public record Restoration(List<Difference> differences, List<Head> untouched) {

    /**
     * One plan of the backup.
     *
     * @param now the plan as it is, or null where the ledger does not hold it
     * @param then the plan as the backup has it
     */
    public record Difference(Plan now, Plan then) {

        /** The changes that restoring makes to the plan. */
        public List<Change> changes() {
            return Diff.between(now == null ? Plan.of(then.head()) : now, then);
        }
    }

    public Restoration {
        differences = List.copyOf(differences);
        untouched = List.copyOf(untouched);
    }
}
