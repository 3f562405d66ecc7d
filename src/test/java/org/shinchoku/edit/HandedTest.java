package org.shinchoku.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Issue;

/** With which handing-out a form is compared. */
class HandedTest {

    private static final Issue FIRST = issue(2);
    private static final Issue SECOND = issue(5);

    private static Issue issue(long entry) {
        return new Issue(entry, LocalDate.of(2026, 8, 1), "");
    }

    private static List<Entry.Mark> marks(long last) {
        return LongStream.rangeClosed(1, last)
                .mapToObj(n -> new Entry.Mark(n, Instant.EPOCH, "係", "記入", Entry.Act.EDIT, 0))
                .toList();
    }

    @Test
    void theLastCountsOnceThePlanHasChangedSince() {
        assertThat(Handed.before(List.of(FIRST, SECOND), marks(7), number -> number == 6))
                .contains(SECOND);
    }

    @Test
    void untilThenTheOneBefore() {
        assertThat(Handed.before(List.of(FIRST, SECOND), marks(6), number -> number == 3 || number == 6))
                .contains(FIRST);
        assertThat(Handed.before(List.of(FIRST), marks(3), number -> number == 3))
                .contains(FIRST);
    }

    @Test
    void oneThatTheJournalDoesNotKnowCountsNever() {
        assertThat(Handed.before(List.of(FIRST, issue(90)), marks(7), number -> false))
                .contains(FIRST);
        assertThat(Handed.before(List.of(issue(90)), marks(7), number -> false)).isEmpty();
    }
}
