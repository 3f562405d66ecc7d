package org.shinchoku.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Kind;

/** One line of the edit journal. */
sealed interface Line {

    /** The line without its checksum. */
    String text();

    /**
     * The first line.
     *
     * @param ledger the id of the ledger it belongs to
     * @param base the last entry that was in the ledger already
     */
    record Begun(String ledger, long base) implements Line {
        @Override
        public String text() {
            return "begun " + ledger + " " + base;
        }
    }

    /**
     * The ledger was opened: from here on its file changes.
     *
     * @param schema the version of its schema
     */
    record Opened(int schema) implements Line {
        @Override
        public String text() {
            return "opened " + schema;
        }
    }

    /** The ledger was closed in good order, its file being this. */
    record Closed(int schema, Seal seal) implements Line {
        @Override
        public String text() {
            return "closed " + schema + " " + seal.size() + " " + seal.sha256();
        }
    }

    /**
     * An entry.
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

    /** When, by whom and as what an entry was made; its act is one of {@link Entry.Act} or the founding of a plan. */
    record Words(Instant at, String who, String what, String act, long target) {

        static final String FOUNDING = "FOUND";

        Entry.Mark mark(long number) {
            return new Entry.Mark(number, at, who, what, Entry.Act.valueOf(act), target);
        }
    }

    /** @throws RuntimeException where it is no line */
    static Line parse(String text) {
        String[] word = text.split(" ", 5);
        return switch (word[0]) {
            case "begun" -> new Begun(word[1], Long.parseLong(word[2]));
            case "opened" -> new Opened(Integer.parseInt(word[1]));
            case "closed" -> new Closed(Integer.parseInt(word[1]), new Seal(Long.parseLong(word[2]), word[3]));
            case "entry" -> {
                String[] part = word[4].split("\t", -1);
                List<Written> changes = new ArrayList<>();
                for (int i = 1; i < part.length; i += 3) {
                    changes.add(new Written(Kind.valueOf(part[i]), orNull(part[i + 1]), orNull(part[i + 2])));
                }
                yield new Kept(
                        Long.parseLong(word[1]),
                        Long.parseLong(word[2]),
                        Long.parseUnsignedLong(word[3], 16),
                        Json.read(part[0], Words.class),
                        changes);
            }
            default -> throw new IllegalArgumentException("no line of an edit journal");
        };
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
