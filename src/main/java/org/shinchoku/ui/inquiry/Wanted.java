package org.shinchoku.ui.inquiry;

import java.util.function.Predicate;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Outcome;

/** Which of the compared cells are listed. */
enum Wanted {
    OPEN("確かめるもの", a -> a.outcome() != Outcome.SAME || a.isCleared()),
    APPLY("反映できるもの", a -> a.outcome() == Outcome.APPLY),
    CONFLICT("食い違うもの", a -> a.outcome() == Outcome.CONFLICT),
    CLEARED("消してあった記入", Answered::isCleared),
    UNPLACED(
            "取り込めないもの",
            a -> a.outcome() == Outcome.UNKNOWN_ROW
                    || a.outcome() == Outcome.WRONG_YEAR
                    || a.outcome() == Outcome.UNREADABLE),
    SAME("変更のないもの", a -> a.outcome() == Outcome.SAME && !a.isCleared()),
    ALL("すべて", a -> true);

    final String words;
    final Predicate<Answered> which;

    Wanted(String words, Predicate<Answered> which) {
        this.words = words;
        this.which = which;
    }
}
