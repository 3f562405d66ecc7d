package org.shinchoku.ui.sheet;

import java.util.List;
import org.shinchoku.plan.FiscalYear;

/** The years between two that are chosen. */
final class YearSpan {

    private YearSpan() {}

    /** The years from one to another, whichever of the two is the earlier. */
    static List<FiscalYear> between(List<FiscalYear> years, FiscalYear one, FiscalYear other) {
        if (one == null || other == null) {
            return List.of();
        }
        FiscalYear first = one.compareTo(other) <= 0 ? one : other;
        FiscalYear last = first.equals(one) ? other : one;
        return years.stream()
                .filter(y -> y.compareTo(first) >= 0 && y.compareTo(last) <= 0)
                .toList();
    }
}
