package org.shinchoku.ui.sheet;

import java.util.Collection;
import java.util.Optional;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;

/**
 * Which form of a plan is looked at; another window begins there again.
 *
 * @param plan the plan's id, or 0 where there is none yet
 * @param kept the form as the plan has it
 * @param shown the same with what was changed in it
 */
record Chosen(long plan, Form kept, Form shown) {

    static final Chosen NONE = new Chosen(0, null, null);

    /** The same among the forms that there are now; nothing where the plan is another, or the form is gone. */
    Optional<Chosen> in(Plan now, Collection<Form> forms) {
        return plan != now.head().id()
                ? Optional.empty()
                : forms.stream().filter(kept::isSame).findFirst().map(this::at);
    }

    /** What was changed in the form counts no more where it has been changed elsewhere since, as by undoing. */
    private Chosen at(Form now) {
        return new Chosen(plan, now, shown(now));
    }

    /** What is shown of the form as it is now. */
    Form shown(Form now) {
        boolean since = !now.withIssues(kept.issues()).equals(kept);
        return since ? now : shown.withIssues(now.issues());
    }
}
