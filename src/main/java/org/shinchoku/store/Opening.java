package org.shinchoku.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.shinchoku.store.LedgerFault.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a ledger: looks at everything first, and touches its file only when it is known to be whole. */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final byte[] H2 = "H:2,block:".getBytes(StandardCharsets.US_ASCII);

    private final Place place;
    private final Backups backups;
    private final Clock clock;

    Opening(Place place, Backups backups, Clock clock) {
        this.place = place;
        this.backups = backups;
        this.clock = clock;
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
        if (!Files.isDirectory(place.folder())) {
            throw fault(Kind.FOLDER_MISSING);
        }
        if (!Files.exists(place.file())) {
            throw fault(Kind.MISSING);
        }
        if (!Files.isRegularFile(place.file())) {
            throw fault(Kind.NOT_A_LEDGER);
        }
        if (Files.size(place.file()) == 0) {
            boolean was = Files.exists(place.journal()) || Files.exists(place.backups());
            throw fault(was ? Kind.EMPTY : Kind.NOTHING);
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

    /** From here on the files change; what is there is backed up first. */
    private Keeper take(Claim claim, EditJournal journal, Contents contents) throws IOException, SQLException {
        backUp(contents);
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
        if (Schema.version(database.sql()) < Schema.VERSION) {
            Schema.migrate(Database.source(place.file()));
        }
        Keeper keeper = new Keeper(place, claim, journal, database);
        if (keeper.last() < contents.last()) {
            journal.entries(keeper.last(), keeper::write);
        }
        return keeper;
    }

    /** A ledger that is as the last backup has it needs no other; one that cannot be made keeps nobody from working. */
    private void backUp(Contents contents) {
        List<Backup> made = backups.list();
        boolean changed = made.isEmpty() || made.get(0).number() != contents.last();
        if (contents.last() > 0 && (changed || contents.schema() < Schema.VERSION)) {
            try {
                backups.keep(
                        place.file(), new Manifest(contents.ledger(), clock.instant(), "台帳を開いたとき", contents.last()));
            } catch (UncheckedIOException e) {
                LOG.warn("no backup at opening", e);
            }
        }
    }

    private LedgerFault fault(Kind kind) {
        return new LedgerFault(kind, place.file());
    }
}
