package org.shinchoku.plan;

import java.time.LocalDate;

/**
 * From when on changes are meant.
 *
 * @param value the day as its number since 1970, the meeting's id or 0 for the last one, or the number of the entry in the
 *     journal behind which they lie
 */
public record Since(Sort sort, long value) {

    /** What the time is reckoned from. */
    public enum Sort {
        DAY,
        MEETING,
        ENTRY
    }

    public static Since day(LocalDate day) {
        return new Since(Sort.DAY, day.toEpochDay());
    }

    public static Since lastMeeting() {
        return new Since(Sort.MEETING, 0);
    }

    public static Since entry(long number) {
        return new Since(Sort.ENTRY, number);
    }
}
