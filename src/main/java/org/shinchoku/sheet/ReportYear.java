package org.shinchoku.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;
import org.shinchoku.plan.Years;

/** The year that a form of one year reports on. */
public final class ReportYear {

    /** What is filled in when a year is over, the surest first; single figures may already be those of the next year. */
    private static final List<Set<Field.Kind>> RESULTS = List.of(
            Set.of(Field.Kind.RATING), Set.of(Field.Kind.ACTUAL, Field.Kind.PERCENT), Set.of(Field.Kind.values()));

    private ReportYear() {}

    /**
     * The last of the years that the form shows; where it shows all, the last one with marks, else with results, else with
     * values, else the last one that there is; null where the plan has no years.
     */
    public static FiscalYear of(Plan plan, Form form) {
        if (!form.shown().years().isEmpty()) {
            return form.shown().years().get(form.shown().years().size() - 1);
        }
        return RESULTS.stream()
                .flatMap(kinds -> last(plan, kinds).stream())
                .findFirst()
                .or(() -> Years.of(plan).stream().max(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static Optional<FiscalYear> last(Plan plan, Set<Field.Kind> kinds) {
        return plan.values().stream()
                .filter(v ->
                        v.year() != null && kinds.contains(plan.field(v.field()).kind()))
                .map(Value::year)
                .max(Comparator.naturalOrder());
    }
}
