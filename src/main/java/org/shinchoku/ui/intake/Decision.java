package org.shinchoku.ui.intake;

import java.util.List;
import java.util.Set;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Incoming;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;

/** What the clerk takes in; what comes of it is worked out off the screen's thread, for the office's form is learnt then. */
public sealed interface Decision {

    /**
     * As a plan of its own.
     *
     * @param title what it is to be called
     */
    record Found(Understood understood, String title) implements Decision {

        Plan plan() {
            Plan plan = understood.taken();
            Head head = plan.head();
            return plan.with(new Head(head.id(), title, head.office(), head.from(), head.to()));
        }
    }

    /**
     * Into a plan that is there.
     *
     * @param left the sentences of the differences that are not taken
     */
    record Add(Plan into, Understood understood, Set<String> left) implements Decision {

        public Add {
            left = Set.copyOf(left);
        }

        List<Change> changes() {
            Incoming incoming = Incoming.of(into, understood.taken());
            return incoming.changes(incoming.differences().stream()
                    .filter(d -> !left.contains(d.sentence()))
                    .toList());
        }
    }
}
