package org.shinchoku.ui.settings;

import java.util.function.Predicate;
import org.shinchoku.plan.Due;

/** Which of a new year's items are listed. */
enum DueFilter {
    ALL("すべての項目", due -> true),
    NOT_ASKED("記入を求めない項目", due -> !due.asked()),
    GIVEN("内容を写す項目", due -> !due.given().isEmpty()),
    NOTED("担当の名称が変わる項目", due -> !due.notes().isEmpty()),
    AHEAD("今後の予定がある項目", due -> !due.ahead().isEmpty());

    final String words;
    final Predicate<Due> which;

    DueFilter(String words, Predicate<Due> which) {
        this.words = words;
        this.which = which;
    }
}
