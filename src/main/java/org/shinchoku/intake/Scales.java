package org.shinchoku.intake;

import java.util.List;
import java.util.Optional;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;

/** The scale behind a field of ratings: its boxes in their order, or the marks that stand in it, best first. */
final class Scales {

    private Scales() {}

    /** The scale of a field, or nothing where it is no rating or its marks have no evident order. */
    static Optional<Scale> of(Sort sort, Field.Kind kind, Legend legend) {
        if (kind != Field.Kind.RATING && kind != Field.Kind.CHOICE) {
            return Optional.empty();
        }
        List<String> marks = sort.options().isEmpty() ? legend.ordered(sort.texts()) : sort.options();
        return marks.size() < 2
                ? Optional.empty()
                : Optional.of(new Scale(Plan.newId(), sort.name(), 0, legend.steps(marks)));
    }
}
