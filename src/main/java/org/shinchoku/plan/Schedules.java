package org.shinchoku.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** 記入の予定: whether an item is reported on in a year. */
public final class Schedules {

    private Schedules() {}

    /** What is settled for an item itself. */
    public static Schedule of(Plan plan, long item) {
        Schedule schedule = plan.schedules().get(Key.of(Kind.SCHEDULE, item));
        return schedule == null ? Schedule.always(item) : schedule;
    }

    /** The plan with what is settled for an item. */
    public static Plan set(Plan plan, Schedule schedule) {
        return schedule.isAlways() ? plan.without(schedule.key()) : plan.with(schedule);
    }

    /** Whether an item is reported on in a year, or with null at all. */
    public static boolean asks(Plan plan, long item, FiscalYear year) {
        return year == null || hindrance(plan, item, year).isEmpty();
    }

    /**
     * Why an item is not reported on in a year: what is settled for itself, or for an item that it hangs on. A repost is
     * reported on where its original is.
     */
    public static Optional<Schedule> hindrance(Plan plan, long item, FiscalYear year) {
        if (plan.schedules().isEmpty()) {
            return Optional.empty();
        }
        Set<Long> seen = new HashSet<>();
        Item at = plan.item(item);
        at = at == null ? null : Reposts.source(plan, at);
        while (at != null && seen.add(at.id())) {
            Schedule schedule = of(plan, at.id());
            if (schedule.hasEnded(year) || schedule.rests(year)) {
                return Optional.of(schedule);
            }
            at = plan.item(at.parent());
        }
        return Optional.empty();
    }
}
