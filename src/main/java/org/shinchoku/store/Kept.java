package org.shinchoku.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.Head;

/**
 * The line of an entry.
 *
 * @param digest that of the plan's rows after it
 */
record Kept(long number, long plan, long digest, Words words, List<Written> changes) implements Line {

    static Kept of(Entry entry, long plan, long digest) {
        Entry.Mark mark = entry.mark();
        Words words = new Words(
                mark.at().truncatedTo(ChronoUnit.MICROS),
                mark.who(),
                mark.what(),
                mark.act().name(),
                mark.target());
        return new Kept(
                entry.number(),
                plan,
                digest,
                words,
                entry.changes().stream().map(Written::of).toList());
    }

    static Kept founding(long number, Head head, Instant at) {
        List<Change> changes = List.of(Change.of(null, head));
        Words words = new Words(at.truncatedTo(ChronoUnit.MICROS), "", "", Words.FOUNDING, 0);
        return new Kept(
                number,
                head.id(),
                Digest.after(0, changes),
                words,
                changes.stream().map(Written::of).toList());
    }

    Entry entry() {
        return new Entry(words.mark(number), made());
    }

    List<Change> made() {
        return changes.stream().map(Written::change).toList();
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder("entry ")
                .append(number)
                .append(' ')
                .append(plan)
                .append(' ')
                .append(Long.toHexString(digest))
                .append(' ')
                .append(Json.write(words));
        for (Written change : changes) {
            // JSON escapes tabs, so they divide
            text.append('\t').append(change.kind());
            text.append('\t').append(Objects.toString(change.before(), ""));
            text.append('\t').append(Objects.toString(change.after(), ""));
        }
        return text.toString();
    }
}
