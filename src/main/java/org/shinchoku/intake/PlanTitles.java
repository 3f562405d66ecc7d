package org.shinchoku.intake;

import org.shinchoku.plan.Plan;

/** What plans are called from year to year. */
public final class PlanTitles {

    private PlanTitles() {}

    /** Whether a plan is what another one is of another year, as far as their titles say. */
    public static boolean areOne(Plan plan, Plan other) {
        String title = key(plan);
        return !title.isEmpty() && title.equals(key(other));
    }

    private static String key(Plan plan) {
        return Wording.key(Captions.yearless(plan.head().title()));
    }
}
