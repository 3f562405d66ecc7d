package org.shinchoku.ui.intake;

import java.util.List;
import org.shinchoku.edit.Change;
import org.shinchoku.plan.Plan;

/** The ledger as an import sees it: the plans that are there, and the two ways to bring something in, one entry each. */
public interface Shelf {

    List<Plan> plans();

    /** Id of the plan that lies open, or 0. */
    long open();

    /** Keeps a new plan, after a backup. */
    void found(Plan plan);

    /** Changes a plan that is there, after a backup. */
    void add(long plan, List<Change> changes);
}
