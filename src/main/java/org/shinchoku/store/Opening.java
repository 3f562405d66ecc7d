package org.shinchoku.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.SortedMap;
import org.shinchoku.store.LedgerFault.Kind;

/** Opens a ledger: looks at everything first, and touches its file only when it is known to be whole. */
final class Opening {

    private static final byte[] H2 = "H:2,block:".getBytes(StandardCharsets.US_ASCII);

    private final Place place;
    private final Backups backups;

    Opening(Place place, Backups backups) {
        this.place = place;
        this.backups = backups;
    }

    Keeper open() throws LedgerFault {
        Claim claim = Claim.of(place);
        try {
            return open(claim);
        } catch (IOException | SQLException e) {
            release(claim);
            throw new LedgerFault(Kind.UNREADABLE, place.file(), e);
        } catch (LedgerFault | RuntimeException e) {
            release(claim);
            throw e;
        }
    }

    private static void release(Claim claim) {
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Keeper open(Claim claim) throws LedgerFault, IOException, SQLException {
        isThere();
        isWritable(place.file());
        isWritable(place.folder());
        if (!Files.exists(place.journal())) {
            throw fault(isDatabase() ? Kind.JOURNAL_MISSING : Kind.NOT_A_LEDGER);
        }
        isWritable(place.journal());
        EditJournal journal = claim.journal(place);
        Contents contents = Contents.of(journal);
        if (contents.schema() > Schema.VERSION) {
            throw fault(Kind.NEWER);
        }
        isWhole(contents);
        return take(claim, journal, contents);
    }

    private void isThere() throws LedgerFault, IOException {
        if (!Files.exists(place.file())) {
            throw fault(Kind.MISSING);
        }
        if (!Files.isRegularFile(place.file())) {
            throw fault(Kind.NOT_A_LEDGER);
        }
        if (Files.size(place.file()) == 0) {
            throw fault(Kind.EMPTY);
        }
    }

    /** What nobody may write is left alone, also by an administrator, who could. */
    private void isWritable(Path path) throws LedgerFault, IOException {
        boolean forSomebody =
                !path.getFileSystem().supportedFileAttributeViews().contains("posix")
                        || PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                                .contains("w");
        if (!forSomebody || !Files.isWritable(path)) {
            throw fault(Kind.READ_ONLY);
        }
    }

    private boolean isDatabase() throws IOException {
        try (InputStream in = Files.newInputStream(place.file())) {
            return Arrays.equals(in.readNBytes(H2.length), H2);
        }
    }

    /** A file that was closed in good order is known by its seal; one that was not is read through, in a copy. */
    private void isWhole(Contents contents) throws LedgerFault, IOException {
        if (contents.sound() && contents.seal() != null && contents.seal().equals(Seal.of(place.file()))) {
            return;
        }
        Inspection inspection;
        try (Copy copy = Copy.of(place.file(), to -> Files.copy(place.file(), to))) {
            inspection = copy.inspection();
        }
        if (contents.ledger() != null && !contents.ledger().equals(inspection.ledger())) {
            throw fault(Kind.JOURNAL_OF_ANOTHER);
        }
        SortedMap<Long, Integer> known = inspection.checksums().tailMap(contents.base() + 1);
        boolean same = known.entrySet().stream()
                .allMatch(e -> e.getValue().equals(contents.checksums().get(e.getKey())));
        if (!contents.sound() || !same) {
            throw fault(Kind.JOURNAL_DAMAGED);
        }
        // one entry may have been on its way when the program was killed, but not when it closed
        long onItsWay = contents.seal() == null ? 1 : 0;
        if (inspection.last() + onItsWay < contents.last()) {
            throw fault(Kind.BEHIND);
        }
        if (contents.seal() != null) {
            throw fault(Kind.DAMAGED);
        }
    }

    private Keeper take(Claim claim, EditJournal journal, Contents contents)
            throws LedgerFault, IOException, SQLException {
        journal.cut(contents.extent().good());
        long end = journal.end();
        journal.append(new Line.Opened(Schema.VERSION));
        Database database;
        try {
            database = Database.open(place.file());
        } catch (SQLException | RuntimeException e) {
            journal.cut(end);
            throw e;
        }
        Keeper keeper = new Keeper(place, claim, journal, database);
        if (Schema.version(database.sql()) < Schema.VERSION) {
            backups.keep(keeper, "新しい版に合わせる前");
            Schema.migrate(Database.source(place.file()));
        }
        if (keeper.last() < contents.last()) {
            journal.read((line, checksum) -> {
                if (line instanceof Line.Kept kept && kept.number() > keeper.last()) {
                    keeper.write(kept);
                }
            });
        }
        return keeper;
    }

    private LedgerFault fault(Kind kind) {
        return new LedgerFault(kind, place.file());
    }
}
