package org.shinchoku.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.shinchoku.plan.Issue;

/** 前回の配付: against which of the times at which a form was handed out it is compared. */
public final class Handed {

    private Handed() {}

    /**
     * The last of the times since which the plan has changed: who prints today's handout once more, after it was recorded,
     * still sees what changed since the one before. Where nothing has changed since any of them it is the first.
     *
     * @param issues the last one last; those that the journal does not know, as in a plan that was read in anew, do not count
     * @param quiet tells an entry that changed nothing that is handed out, as what was chosen of a form
     */
    public static Optional<Issue> before(List<Issue> issues, List<Entry.Mark> marks, LongPredicate quiet) {
        Optional<Issue> found = Optional.empty();
        for (int i = issues.size() - 1; i >= 0; i--) {
            Issue issue = issues.get(i);
            if (marks.stream().anyMatch(mark -> mark.number() == issue.entry())) {
                found = Optional.of(issue);
                if (marks.stream().anyMatch(mark -> mark.number() > issue.entry() && !quiet.test(mark.number()))) {
                    return found;
                }
            }
        }
        return found;
    }
}
