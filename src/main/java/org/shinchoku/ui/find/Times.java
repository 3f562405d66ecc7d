package org.shinchoku.ui.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Since;
import org.shinchoku.ui.kit.OpenPlan;

/** The times from which on changes of a plan are asked for. */
record Times(OpenPlan open, Clock clock) {

    private static final int ENTRIES = 30;

    /** The last entry before a time, or 0. */
    long last(Since since) {
        return switch (since.sort()) {
            case ENTRY -> since.value();
            case DAY -> lastBefore(LocalDate.ofEpochDay(since.value()));
            case MEETING -> meeting(since.value()).map(m -> lastBefore(m.day())).orElse(0L);
        };
    }

    private long lastBefore(LocalDate day) {
        return open.journal().stream()
                .filter(mark -> mark.at().atZone(clock.getZone()).toLocalDate().isBefore(day))
                .mapToLong(Entry.Mark::number)
                .max()
                .orElse(0);
    }

    /** A meeting or, with 0, the last one that has been held. */
    Optional<Meeting> meeting(long id) {
        return open.plan().meetings().stream()
                .filter(m -> m.day() != null)
                .filter(m -> id == 0 ? !m.day().isAfter(LocalDate.now(clock)) : m.id() == id)
                .max(Comparator.comparing(Meeting::day).thenComparingLong(Meeting::id));
    }

    /** The last meeting, some days, all meetings and the last entries of the journal. */
    List<Since> offered() {
        LocalDate today = LocalDate.now(clock);
        List<Since> offered = new ArrayList<>();
        if (meeting(0).isPresent()) {
            offered.add(Since.lastMeeting());
        }
        Stream.of(
                        today,
                        today.minusDays(7),
                        today.minusMonths(1),
                        FiscalYear.of(today).firstDay())
                .distinct()
                .map(Since::day)
                .forEach(offered::add);
        open.plan().meetings().stream()
                .filter(m -> m.day() != null)
                .sorted(Comparator.comparing(Meeting::day).reversed())
                .map(m -> new Since(Since.Sort.MEETING, m.id()))
                .forEach(offered::add);
        List<Entry.Mark> marks = open.journal();
        for (int i = marks.size() - 1; i >= Math.max(0, marks.size() - ENTRIES); i--) {
            offered.add(Since.entry(marks.get(i).number()));
        }
        return offered;
    }
}
