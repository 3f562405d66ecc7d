package org.shinchoku.ui.inquiry;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.shinchoku.plan.Return;

/** The days of a section's answer as they stand on the board: R6.6.3（2回）. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("GGGGGy.M.d", Locale.JAPANESE);

    private Days() {}

    static String of(LocalDate day) {
        return day == null ? "" : DAY.format(JapaneseDate.from(day));
    }

    /** The last reminder, and how many there were. */
    static String reminded(Return answer) {
        List<LocalDate> days = answer.reminded();
        String more = days.size() > 1 ? "（" + days.size() + "回）" : "";
        return days.isEmpty() ? "" : of(days.get(days.size() - 1)) + more;
    }

    /** When it was sent back, and how much of it. */
    static String sentBack(Return answer) {
        int places = answer.corrections().size();
        return of(answer.sentBack()) + (places > 0 ? "（" + places + "か所）" : "");
    }
}
