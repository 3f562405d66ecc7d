package org.shinchoku.plan;

/**
 * 記入の予定: in which years an item, and all that hangs on it, is reported on; an item without one is in every year.
 *
 * @param from a year in which it is, from which others are counted; null where it is in every year
 * @param every 1 for every year, 2 for every other one (隔年)
 * @param last the last year in which it is, as it ended then; or null
 * @param reason why, or empty
 */
public record Schedule(long item, FiscalYear from, int every, FiscalYear last, String reason) implements Row {

    public Schedule {
        if (every < 1 || every > 1 && from == null) {
            throw new IllegalArgumentException("no way to count every " + every + " years from " + from);
        }
    }

    public static Schedule always(long item) {
        return new Schedule(item, null, 1, null, "");
    }

    /** An item that ended with a year. */
    public static Schedule until(long item, FiscalYear last, String reason) {
        return new Schedule(item, null, 1, last, reason);
    }

    /** An item that is reported on in one year and each so many years before and after it. */
    public static Schedule every(long item, int years, FiscalYear from, String reason) {
        return new Schedule(item, from, years, null, reason);
    }

    @Override
    public Key key() {
        return Key.of(Kind.SCHEDULE, item);
    }

    /** Whether it says nothing that would not hold without it. */
    public boolean isAlways() {
        return every == 1 && last == null;
    }

    public boolean hasEnded(FiscalYear year) {
        return last != null && last.compareTo(year) < 0;
    }

    /** Whether a year lies between two in which it is reported on. */
    public boolean rests(FiscalYear year) {
        return every > 1 && Math.floorMod(year.year() - from.year(), every) != 0;
    }
}
