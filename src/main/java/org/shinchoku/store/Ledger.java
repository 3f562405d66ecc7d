package org.shinchoku.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.shinchoku.edit.Log;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;

/** 台帳: one file that holds the office's plans; what has been kept in it is never lost. */
public final class Ledger implements AutoCloseable {

    private Ledger() {}

    /**
     * Opens a ledger; nothing but this program instance may use it until it is closed.
     *
     * @throws LedgerFault where it cannot be opened; it has not been altered then
     */
    public static Ledger open(Path file, Clock clock) throws LedgerFault {
        throw new UnsupportedOperationException();
    }

    /** Makes an empty ledger and opens it. */
    public static Ledger create(Path file, Clock clock) throws LedgerFault {
        throw new UnsupportedOperationException();
    }

    /**
     * Rebuilds a damaged ledger from what is left of it, from its backups and its edit journal, and opens it. The damaged
     * files are kept among the backups.
     */
    public static Ledger rescue(Path file, Clock clock) throws LedgerFault {
        throw new UnsupportedOperationException();
    }

    /** What the plans are called, in the order in which they were added. */
    public List<Head> plans() {
        throw new UnsupportedOperationException();
    }

    /** A plan as it is now. */
    public Plan plan(long id) {
        throw new UnsupportedOperationException();
    }

    /** Where a plan's edits are kept. */
    public Log log(long id) {
        throw new UnsupportedOperationException();
    }

    /** Adds a plan that has nothing but its head. */
    public void found(Head head) {
        throw new UnsupportedOperationException();
    }

    /** Makes a backup among the ledger's own, as "取込の前". */
    public Path backup(String why) {
        throw new UnsupportedOperationException();
    }

    /** Makes a backup in a file of the clerk's choice. */
    public void backup(String why, Path file) {
        throw new UnsupportedOperationException();
    }

    /** The ledger's own backups, newest first. */
    public List<Backup> backups() {
        throw new UnsupportedOperationException();
    }

    /** What restoring a backup would change; nothing changes yet. */
    public Restoration look(Path backup) throws LedgerFault {
        throw new UnsupportedOperationException();
    }

    /**
     * Restores what was looked at, after a backup of what is there now: one entry in each plan's journal, so that it can
     * be undone like any edit. Editors that were open on the plans before show an earlier state and must be made anew.
     */
    public void restore(Restoration restoration, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
