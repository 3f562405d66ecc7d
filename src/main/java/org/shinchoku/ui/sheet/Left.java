package org.shinchoku.ui.sheet;

import java.util.Collection;
import java.util.Optional;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;

/**
 * Where the window of forms was left, so that it begins there again.
 *
 * @param plan the id of the plan that it was about, or 0
 * @param chosen the form as it was chosen
 * @param shown the same with what was changed in it
 */
record Left(long plan, Form chosen, Form shown) {

    static final Left NOWHERE = new Left(0, null, null);

    /** The same among the forms that there are now; nothing where the plan is another, or the form is gone. */
    Optional<Left> in(Plan now, Collection<Form> forms) {
        return plan != now.head().id()
                ? Optional.empty()
                : forms.stream().filter(chosen::isSame).findFirst().map(this::at);
    }

    /** What was changed in the form counts no more where it has been changed elsewhere since, as by undoing. */
    private Left at(Form now) {
        boolean since = !now.withIssues(chosen.issues()).equals(chosen);
        return new Left(plan, now, since ? now : shown.withIssues(now.issues()));
    }
}
