package org.shinchoku.ui.inquiry;

import java.util.function.BiPredicate;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Outcome;

/** Which of the compared cells are listed. */
enum Wanted {
    OPEN("確かめるもの", (a, m) -> a.outcome() != Outcome.SAME || a.isCleared()),
    APPLY("反映できるもの", (a, m) -> a.outcome() == Outcome.APPLY),
    CONFLICT("食い違うもの", (a, m) -> a.outcome() == Outcome.CONFLICT),
    BROKEN("点検が要るもの", (a, m) -> !m.broken(a).isEmpty()),
    REMARKED("差し戻すもの", (a, m) -> !m.remark(a).isEmpty()),
    CLEARED("消してあった記入", (a, m) -> a.isCleared()),
    UNPLACED(
            "取り込めないもの",
            (a, m) -> a.outcome() == Outcome.UNKNOWN_ROW
                    || a.outcome() == Outcome.WRONG_YEAR
                    || a.outcome() == Outcome.UNREADABLE),
    SAME("変更のないもの", (a, m) -> a.outcome() == Outcome.SAME && !a.isCleared()),
    ALL("すべて", (a, m) -> true);

    final String words;
    private final BiPredicate<Answered, AnswersViewModel> which;

    Wanted(String words, BiPredicate<Answered, AnswersViewModel> which) {
        this.words = words;
        this.which = which;
    }

    boolean lists(Answered answer, AnswersViewModel model) {
        return which.test(answer, model);
    }
}
