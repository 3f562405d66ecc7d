package org.shinchoku.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.shinchoku.store.LedgerFault.Kind;

/**
 * Rebuilds a ledger: from what is left of its file, or from a backup of it, or from nothing, whichever can be brought
 * furthest with the edit journal's lines.
 */
final class Rescue {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'damaged'-uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Place place;
    private final Clock clock;
    private EditJournal journal;
    private Contents contents;

    /** The id of the ledger, as its file says or, where that is lost, the first backup. */
    private String ledger;

    private Copy best;
    private long reached = -1;

    Rescue(Place place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    void rescue() throws LedgerFault {
        try (Claim claim = Claim.of(place)) {
            journal = claim.journal(place);
            contents = Contents.of(journal);
            consider(() -> Copy.of(place.file(), to -> Files.copy(place.file(), to)));
            for (Backup backup : new Backups(place).list()) {
                consider(() -> Backups.open(backup.file()));
            }
            consider(this::nothing);
            install();
        } catch (IOException | RuntimeException e) {
            throw new LedgerFault(Kind.UNREADABLE, place.file(), e);
        } finally {
            if (best != null) {
                best.close();
            }
        }
    }

    /** Something to begin with. */
    @FunctionalInterface
    private interface Beginning {
        Copy open() throws LedgerFault, IOException;
    }

    /** Every entry since the first may stand in the journal: then nothing else is needed. */
    private Copy nothing() throws LedgerFault, IOException {
        if (contents.ledger() == null || contents.base() > 0) {
            throw new LedgerFault(Kind.LOST, place.file());
        }
        return Copy.of(place.file(), to -> Founding.write(to, contents.ledger(), clock.instant()));
    }

    /** Brings a beginning as far as the journal goes, and remembers the one that came furthest. */
    private void consider(Beginning beginning) throws IOException {
        if (contents.sound() && reached >= contents.last()) {
            return;
        }
        Copy copy;
        try {
            copy = beginning.open();
        } catch (LedgerFault | IOException e) {
            return; // one less to begin with
        }
        if (ledger == null) {
            ledger = copy.inspection().ledger();
        }
        long number = copy.inspection().ledger().equals(ledger) ? replay(copy) : -1;
        if (number > reached) {
            if (best != null) {
                best.close();
            }
            best = copy;
            reached = number;
        } else {
            copy.close();
        }
    }

    private long replay(Copy copy) throws IOException {
        long[] last = {copy.inspection().last()};
        if (ledger.equals(contents.ledger())) {
            journal.entries(last[0], kept -> {
                if (kept.number() == last[0] + 1 && kept(copy.database(), kept)) {
                    last[0]++;
                }
            });
        }
        return last[0];
    }

    private static boolean kept(Database database, Kept kept) {
        try {
            database.durably(sql -> Books.keep(sql, kept));
            return true;
        } catch (RuntimeException e) {
            return false; // it does not follow from what is there
        }
    }

    /** Puts the best in the ledger's place, after a copy of what is there. */
    private void install() throws LedgerFault, IOException {
        if (best == null) {
            throw new LedgerFault(Kind.LOST, place.file());
        }
        keepTheDamaged();
        boolean journalServes = contents.sound() && ledger.equals(contents.ledger()) && reached == contents.last();
        Files.copy(best.finished(), place.fresh(), StandardCopyOption.REPLACE_EXISTING);
        Seal seal = Seal.of(place.fresh());
        Files.move(place.fresh(), place.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        if (journalServes) {
            journal.cut(contents.extent().good());
            journal.append(new Line.Closed(Schema.VERSION, seal));
        } else {
            Founding.begin(journal, ledger, reached, seal);
        }
    }

    private void keepTheDamaged() throws IOException {
        Files.createDirectories(place.backups());
        String name = NAME.format(clock.instant());
        journal.copyTo(place.backups().resolve(name + ".journal"));
        if (Files.exists(place.file())) {
            Files.copy(place.file(), place.backups().resolve(name + ".ledger"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
