package org.shinchoku.store;

import java.util.List;
import org.shinchoku.edit.Entry;
import org.shinchoku.edit.Log;
import org.shinchoku.plan.Plan;

/** One plan's part of the journal. */
final class PlanLog implements Log {

    private final Keeper keeper;
    private final long plan;

    PlanLog(Keeper keeper, long plan) {
        this.keeper = keeper;
        this.plan = plan;
    }

    @Override
    public void append(Entry entry, Plan after) {
        synchronized (keeper) {
            long before = Books.digest(keeper.sql(), plan).orElseThrow();
            keeper.keep(Kept.of(entry, plan, Digest.after(before, entry.changes())));
        }
    }

    @Override
    public Entry entry(long number) {
        synchronized (keeper) {
            return Books.entry(keeper.sql(), number)
                    .filter(e -> e.getPlanId() == plan)
                    .map(e -> Books.kept(keeper.sql(), e).entry())
                    .orElseThrow();
        }
    }

    @Override
    public int size(long number) {
        synchronized (keeper) {
            return Books.size(keeper.sql(), number);
        }
    }

    @Override
    public List<Entry.Mark> marks() {
        synchronized (keeper) {
            return Books.marks(keeper.sql(), plan);
        }
    }

    @Override
    public long nextNumber() {
        return keeper.last() + 1;
    }
}
