package org.shinchoku.store;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void anEditIsDoneAsInALedgerAndAsOftenAsWanted() {
        Instant at = Instant.parse("2026-04-01T00:00:00Z");

        assertThatCode(() -> Rehearsal.run(at)).doesNotThrowAnyException();
        assertThatCode(() -> Rehearsal.run(at)).as("nothing is left of it").doesNotThrowAnyException();
    }
}
