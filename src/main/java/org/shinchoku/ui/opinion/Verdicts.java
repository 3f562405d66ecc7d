package org.shinchoku.ui.opinion;

import java.util.List;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;

/** The marks that a committee gave for what was said. */
record Verdicts(Plan plan) {

    /** Those whose reason is an opinion. */
    List<Rating> of(Opinion opinion) {
        Meeting at = Opinions.meeting(plan, opinion.meeting());
        FiscalYear year = at == null ? null : at.year();
        return Fields.inOrder(plan).stream()
                .filter(f -> f.kind() == Field.Kind.RATING)
                .map(f -> Rating.key(opinion.item(), f.id(), f.yearly() ? year : null, Layer.COMMITTEE))
                .map(plan::row)
                .filter(row -> row instanceof Rating given && given.reason().equals(opinion.text()))
                .map(Rating.class::cast)
                .toList();
    }
}
