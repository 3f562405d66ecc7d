package org.shinchoku.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which backups are kept: the last ten, then one a day, one a week, and one a month for good. */
final class Generations {

    private static final int LAST = 10;
    private static final int DAYS = 14;
    private static final int WEEKS = 10;
    private static final int DAYS_OF_WEEK = 7;

    private Generations() {}

    /** Those that may go, out of all, newest first. */
    static List<Backup> superfluous(List<Backup> newestFirst) {
        Set<Backup> kept = new HashSet<>(newestFirst.subList(0, Math.min(LAST, newestFirst.size())));
        kept.addAll(oneEach(newestFirst, Generations::day, DAYS));
        kept.addAll(oneEach(newestFirst, at -> day(at) / DAYS_OF_WEEK, WEEKS));
        kept.addAll(oneEach(newestFirst, Generations::month, Integer.MAX_VALUE));
        List<Backup> others = new ArrayList<>(newestFirst);
        others.removeAll(kept);
        return others;
    }

    /** The newest backup of each of the last spans of time in which there is one. */
    private static List<Backup> oneEach(List<Backup> newestFirst, Function<Instant, Long> span, int most) {
        Set<Long> spans = new HashSet<>();
        return newestFirst.stream()
                .filter(backup -> spans.add(span.apply(backup.at())))
                .limit(most)
                .toList();
    }

    private static long day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }

    private static long month(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1).toEpochDay();
    }
}
