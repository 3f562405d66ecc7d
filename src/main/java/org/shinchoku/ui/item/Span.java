package org.shinchoku.ui.item;

import java.util.List;
import org.shinchoku.plan.FiscalYear;

/** How many fiscal years the card shows beside each other. */
enum Span {
    ONE("この年度だけ"),
    TWO("前年度と並べる"),
    ALL("すべての年度");

    final String words;

    Span(String words) {
        this.words = words;
    }

    /**
     * The years shown, ascending.
     *
     * @param all the plan's years, ascending
     * @param year the one that is worked on, or null
     */
    List<FiscalYear> of(List<FiscalYear> all, FiscalYear year) {
        int at = all.indexOf(year);
        if (this == ALL || at < 0) {
            return this == ALL ? all : List.of();
        }
        return all.subList(this == ONE ? at : Math.max(0, at - 1), at + 1);
    }
}
