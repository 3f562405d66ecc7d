package org.shinchoku.ui.intake;

import java.util.List;
import org.shinchoku.edit.Change;
import org.shinchoku.plan.Plan;

/** What the clerk takes in. */
public sealed interface Decision {

    /** As a plan of its own. */
    record Found(Plan plan) implements Decision {}

    /** Into a plan that is there: these changes of it. */
    record Add(long plan, List<Change> changes) implements Decision {}
}
