package org.shinchoku.store;

import java.time.Instant;
import org.shinchoku.edit.Entry;

/** When, by whom and as what an entry was made; its act is one of {@link Entry.Act} or the founding of a plan. */
record Words(Instant at, String who, String what, String act, long target) {

    static final String FOUNDING = "FOUND";

    Entry.Mark mark(long number) {
        return new Entry.Mark(number, at, who, what, Entry.Act.valueOf(act), target);
    }
}
