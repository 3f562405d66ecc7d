package org.shinchoku.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.shinchoku.edit.Editor;
import org.shinchoku.edit.Log;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 台帳: one file that holds the office's plans; what has been kept in it is never lost. */
public final class Ledger implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Keeper keeper;
    private final Backups backups;
    private final Clock clock;

    private Ledger(Keeper keeper, Backups backups, Clock clock) {
        this.keeper = keeper;
        this.backups = backups;
        this.clock = clock;
    }

    /**
     * Opens a ledger; nothing but this program instance may use it until it is closed.
     *
     * @throws LedgerFault where it cannot be opened; it has not been altered then
     */
    public static Ledger open(Path file, Clock clock) throws LedgerFault {
        Place place = Place.of(file);
        Backups backups = new Backups(place);
        return new Ledger(new Opening(place, backups, clock).open(), backups, clock);
    }

    /** Makes an empty ledger and opens it. */
    public static Ledger create(Path file, Clock clock) throws LedgerFault {
        Founding.found(Place.of(file), clock.instant());
        return open(file, clock);
    }

    /**
     * Rebuilds a damaged ledger from what is left of it, from its backups and its edit journal, and opens it. The damaged
     * files are kept among the backups.
     */
    public static Ledger rescue(Path file, Clock clock) throws LedgerFault {
        new Rescue(Place.of(file), clock).rescue();
        return open(file, clock);
    }

    /** Loads what the first edit needs, aside, so that it is as quick as any other; no ledger is touched. */
    public static void rehearse(Clock clock) {
        try {
            Rehearsal.run(clock.instant());
        } catch (SQLException | RuntimeException e) {
            LOG.warn("not rehearsed", e); // the first edit then takes what it takes
        }
    }

    /** What the plans are called, in the order in which they were added. */
    public List<Head> plans() {
        synchronized (keeper) {
            return Books.plans(keeper.sql()).stream()
                    .map(id -> Rows.head(keeper.sql(), id))
                    .toList();
        }
    }

    /** A plan as it is now. */
    public Plan plan(long id) {
        synchronized (keeper) {
            return Rows.plan(keeper.sql(), id);
        }
    }

    /** Where a plan's edits are kept. */
    public Log log(long id) {
        return new PlanLog(keeper, id);
    }

    /** Adds a plan that has nothing but its head. */
    public void found(Head head) {
        synchronized (keeper) {
            keeper.keep(Kept.founding(keeper.last() + 1, head, clock.instant()));
        }
    }

    /** Makes a backup among the ledger's own, as "取込の前". */
    public Path backup(String why) {
        Path[] made = new Path[1];
        Manifest manifest = manifest(why);
        keeper.atRest(closed -> made[0] = backups.keep(closed, manifest));
        return made[0];
    }

    /** Whether a file is a ledger or one of those beside it that bear its name: nothing else may be written there. */
    public static boolean owns(Path ledger, Path file) {
        return Place.of(ledger).owns(file);
    }

    /**
     * Makes a backup in a file of the clerk's choice.
     *
     * @throws LedgerFault where the ledger itself lies there
     */
    public void backup(String why, Path file) throws LedgerFault {
        backups.allows(file);
        Manifest manifest = manifest(why);
        keeper.atRest(closed -> Backups.write(closed, manifest, file));
    }

    private Manifest manifest(String why) {
        synchronized (keeper) {
            return new Manifest(Books.ledger(keeper.sql()), clock.instant(), why, keeper.last());
        }
    }

    /** The ledger's own backups, newest first. */
    public List<Backup> backups() {
        return backups.list();
    }

    /** What restoring a backup would change; nothing changes yet. */
    public Restoration look(Path backup) throws LedgerFault {
        try (Copy copy = Backups.open(backup)) {
            DSLContext then = copy.database().sql();
            List<Long> known = Books.plans(then);
            List<Head> now = plans();
            List<Restoration.Difference> differences = known.stream()
                    .map(id -> new Restoration.Difference(
                            now.stream().anyMatch(head -> head.id() == id) ? plan(id) : null, Rows.plan(then, id)))
                    .toList();
            return new Restoration(
                    differences,
                    now.stream().filter(head -> !known.contains(head.id())).toList());
        }
    }

    /**
     * Restores what was looked at, after a backup of what is there now: one entry in each plan's journal, so that it can
     * be undone like any edit. Editors that were open on the plans before show an earlier state and must be made anew.
     */
    public void restore(Restoration restoration, String who) {
        backup("控えに戻す前");
        for (Restoration.Difference difference : restoration.differences()) {
            Plan then = difference.then();
            if (difference.now() == null) {
                found(then.head());
            }
            new Editor(plan(then.head().id()), log(then.head().id()), clock, who).edit("控えに戻す", now -> then);
        }
    }

    /**
     * Looks whether a file is a backup that can be restored.
     *
     * @throws LedgerFault where it is not
     */
    public static void check(Path backup) throws LedgerFault {
        Backups.open(backup).close();
    }

    /** Closes the ledger; there is nothing to save. */
    @Override
    public void close() {
        try {
            keeper.close();
        } catch (IOException | RuntimeException e) {
            // what was kept is kept; the next opening reads the file through
            LOG.warn("not closed in good order", e);
        }
    }
}
