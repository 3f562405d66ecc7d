package org.shinchoku.store;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an edit journal says of its ledger.
 *
 * @param ledger the ledger's id, or null where not even the first line can be read
 * @param base the last entry that was in the ledger before the journal began
 * @param schema the version of the ledger's schema when it was last opened or closed
 * @param seal what the ledger's file must be where it was closed in good order, else null
 * @param checksums of the entries, by number
 * @param extent how far the journal can be read
 */
record Contents(String ledger, long base, int schema, Seal seal, SortedMap<Long, Integer> checksums, Extent extent) {

    static Contents of(EditJournal journal) throws IOException {
        Reader reader = new Reader();
        Extent extent = journal.read(reader::read);
        boolean sound = extent.sound() && reader.consistent && reader.ledger != null;
        return new Contents(
                reader.ledger,
                reader.base,
                reader.schema,
                reader.seal,
                reader.checksums,
                new Extent(extent.good(), sound));
    }

    /** The number of the last entry, or of the last before the journal began. */
    long last() {
        return checksums.isEmpty() ? base : checksums.lastKey();
    }

    boolean sound() {
        return extent.sound();
    }

    /** Puts line after line together. */
    private static final class Reader {
        private final SortedMap<Long, Integer> checksums = new TreeMap<>();
        private String ledger;
        private long base;
        private int schema;
        private Seal seal;
        private boolean consistent = true;

        void read(Found found) {
            seal = null;
            if (found.isEntry()) {
                consistent &= found.number() == base + checksums.size() + 1;
                checksums.put(found.number(), found.checksum());
                return;
            }
            Line line = found.line();
            if (line instanceof Line.Begun begun) {
                consistent &= ledger == null;
                ledger = begun.ledger();
                base = begun.base();
            } else if (line instanceof Line.Opened opened) {
                schema = opened.schema();
            } else if (line instanceof Line.Closed closed) {
                schema = closed.schema();
                seal = closed.seal();
            }
        }
    }
}
