package org.shinchoku.ui.kit;

import org.shinchoku.plan.Schedule;
import org.shinchoku.plan.Spelling;

/** In which years an item is reported on, in the clerk's words. */
public final class ScheduleName {

    private ScheduleName() {}

    public static String of(Schedule schedule) {
        String turn = turn(schedule.every());
        String counted =
                schedule.every() == 1 ? turn : turn + "（" + schedule.from().in(Spelling.ERA) + "から数えて）";
        return schedule.last() == null ? counted : schedule.last().in(Spelling.ERA) + "で終了";
    }

    /** Every so many years. */
    public static String turn(int every) {
        return switch (every) {
            case 1 -> "毎年度";
            case 2 -> "隔年";
            default -> every + "年に1回";
        };
    }
}
