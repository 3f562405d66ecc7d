package org.shinchoku.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.shinchoku.store.LedgerFault.Kind;

/** Makes an empty ledger; it takes its place only when it is whole. */
final class Founding {

    private Founding() {}

    static void found(Place place, Instant at) throws LedgerFault {
        if (Files.exists(place.file())) {
            throw new LedgerFault(Kind.EXISTS, place.file());
        }
        if (!Files.isDirectory(place.folder())) {
            throw new LedgerFault(Kind.FOLDER_MISSING, place.file());
        }
        try (Claim claim = Claim.of(place)) {
            EditJournal journal = claim.journal(place);
            Contents left = Contents.of(journal);
            if (left.last() > 0) {
                // the edits of a ledger that was lost are not thrown away
                throw new LedgerFault(Kind.EXISTS, place.journal());
            }
            String id = UUID.randomUUID().toString();
            write(place.fresh(), id, at);
            begin(journal, id, 0, Seal.of(place.fresh()));
            Files.move(place.fresh(), place.file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            throw new LedgerFault(Kind.UNREADABLE, place.file(), e);
        }
    }

    /** Makes the file of a ledger in which nothing stands. */
    static void write(Path file, String ledger, Instant at) throws IOException {
        Files.deleteIfExists(file);
        Schema.migrate(Database.source(file));
        try (Database database = Database.open(file)) {
            database.durably(sql -> Books.begin(sql, ledger, at));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Begins the journal of a ledger that is closed. */
    static void begin(EditJournal journal, String ledger, long base, Seal seal) throws IOException {
        journal.cut(0);
        journal.append(new Line.Begun(ledger, base));
        journal.append(new Line.Closed(Schema.VERSION, seal));
    }
}
