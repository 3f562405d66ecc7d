package org.shinchoku.ui.journal;

import java.time.LocalDate;

/** How far back the journal is looked through. */
enum Period {
    ALL("すべての期間", -1),
    TODAY("今日", 0),
    WEEK("7日以内", 7),
    MONTH("30日以内", 30),
    YEAR("1年以内", 365);

    final String words;
    private final int days;

    Period(String words, int days) {
        this.words = words;
        this.days = days;
    }

    boolean holds(LocalDate day, LocalDate today) {
        return days < 0 || !day.isBefore(today.minusDays(days));
    }
}
