package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;

/** The years that come into question: those of the plan, this one, and some before and after. */
final class YearChoices {

    private static final int BEFORE = 6;
    private static final int AFTER = 4;

    private YearChoices() {}

    /**
     * The years, the earliest first.
     *
     * @param now this fiscal year
     */
    static List<FiscalYear> of(Plan plan, FiscalYear now) {
        TreeSet<FiscalYear> years = new TreeSet<>(Years.of(plan));
        years.add(now);
        FiscalYear from = years.first().plus(-BEFORE);
        FiscalYear to = years.last().plus(AFTER);
        List<FiscalYear> all = new ArrayList<>();
        for (FiscalYear year = from; year.compareTo(to) <= 0; year = year.next()) {
            all.add(year);
        }
        return all;
    }

    static List<String> words(List<FiscalYear> years) {
        return years.stream().map(y -> y.in(Spelling.ERA)).toList();
    }
}
