package org.shinchoku.edit;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.shinchoku.plan.Plan;

/**
 * The only door through which a plan changes.
 *
 * <p>An edit makes a new plan; what differs is kept in the log, and only then it becomes the plan that everybody sees.
 */
public final class Editor {

    /** Hears of each new plan, after it is durable, on the thread that made the edit. */
    @FunctionalInterface
    public interface Listener {
        void changed(Plan before, Plan after);
    }

    private final Log log;
    private final Journal journal;
    private final History history;
    private final Clock clock;
    private final String who;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Plan plan;

    public Editor(Plan plan, Log log, Clock clock, String who) {
        this.plan = plan;
        this.log = log;
        this.journal = new Journal(log.marks());
        this.history = new History(log);
        this.clock = clock;
        this.who = who;
    }

    public synchronized Plan plan() {
        return plan;
    }

    /** The number that the next edit gets. */
    public long nextNumber() {
        return log.nextNumber();
    }

    public Journal journal() {
        return journal;
    }

    public History history() {
        return history;
    }

    /** @return ends it */
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Makes an edit durable and current.
     *
     * @param what the step in the clerk's words, as "評価の記入"
     * @return whether anything changed
     */
    public synchronized boolean edit(String what, UnaryOperator<Plan> change) {
        Plan after = change.apply(plan);
        List<Change> changes = Diff.between(plan, after);
        if (changes.isEmpty()) {
            return false;
        }
        keep(what, Entry.Act.EDIT, 0, changes, after);
        return true;
    }

    /** Makes changes that were worked out against an earlier plan. */
    public synchronized void accept(String what, List<Change> changes) throws Conflict {
        Plan after = Diff.apply(plan, changes);
        if (!changes.isEmpty()) {
            keep(what, Entry.Act.EDIT, 0, changes, after);
        }
    }

    /** Takes one entry back, whatever came after it, as a further edit. */
    public synchronized void takeBack(String what, long number) throws Conflict {
        List<Change> changes = Diff.inverse(history.entry(number).changes());
        keep(what, Entry.Act.EDIT, number, changes, Diff.apply(plan, changes));
    }

    /** Takes the last edit back. */
    public synchronized boolean undo() throws Conflict {
        OptionalLong number = journal.undoable();
        return number.isPresent() && again(number.getAsLong(), Entry.Act.UNDO);
    }

    /** Does the edit again that was taken back last. */
    public synchronized boolean redo() throws Conflict {
        OptionalLong number = journal.redoable();
        return number.isPresent() && again(number.getAsLong(), Entry.Act.REDO);
    }

    private boolean again(long number, Entry.Act act) throws Conflict {
        Entry edit = history.entry(number);
        List<Change> changes = act == Entry.Act.UNDO ? Diff.inverse(edit.changes()) : edit.changes();
        keep(edit.mark().what(), act, number, changes, Diff.apply(plan, changes));
        return true;
    }

    private void keep(String what, Entry.Act act, long target, List<Change> changes, Plan after) {
        Entry.Mark mark = new Entry.Mark(log.nextNumber(), clock.instant(), who, what, act, target);
        log.append(new Entry(mark, changes), after);
        Plan before = plan;
        plan = after;
        journal.add(mark);
        listeners.forEach(l -> l.changed(before, after));
    }
}
