package org.shinchoku.sheet;

import java.util.EnumSet;
import java.util.Set;
import org.shinchoku.plan.Form.Base;

/** 選べること: what can be chosen of a form in some arrangements and would change nothing in the others. */
public enum Option {
    YEARS(EnumSet.complementOf(EnumSet.of(Base.SET))),
    /** Several years rather than one. */
    SPAN(EnumSet.complementOf(EnumSet.of(Base.SET, Base.EVALUATION))),
    COLUMNS(tables()),
    NOTES(tables()),
    FITTING(tables()),
    /** Whether an item begins a new page. */
    BREAKS(tables()),
    /** Where the items of a level stand. */
    STANDS(EnumSet.complementOf(EnumSet.of(Base.TOTALS, Base.SET, Base.POLICY))),
    SPELLING(EnumSet.complementOf(EnumSet.of(Base.SET))),
    NAMES(tables()),
    REPOSTS(tables()),
    COLOURS(tables()),
    OPINIONS(EnumSet.of(Base.MATRIX, Base.EVALUATION, Base.CONFIRMATION, Base.POLICY)),
    /** Opinions of the year before: where that year has no columns of its own. */
    EARLIER_OPINIONS(EnumSet.of(Base.EVALUATION, Base.POLICY)),
    MARKING(EnumSet.complementOf(EnumSet.of(Base.PUBLIC, Base.TOTALS))),
    HANDOUTS(EnumSet.of(Base.SET));

    private final Set<Base> in;

    Option(Set<Base> in) {
        this.in = in;
    }

    private static Set<Base> tables() {
        return EnumSet.complementOf(EnumSet.of(Base.TOTALS, Base.SET));
    }

    /** Whether an arrangement leaves the choice. */
    public boolean isIn(Base base) {
        return in.contains(base);
    }
}
