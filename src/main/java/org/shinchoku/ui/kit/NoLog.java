package org.shinchoku.ui.kit;

import java.util.List;
import org.shinchoku.edit.Entry;
import org.shinchoku.edit.Log;
import org.shinchoku.plan.Plan;

/** The log of a plan that nobody changes. */
final class NoLog implements Log {

    @Override
    public void append(Entry entry, Plan after) {
        throw new IllegalStateException("a plan of the past was changed");
    }

    @Override
    public Entry entry(long number) {
        throw new IllegalArgumentException("no entry " + number);
    }

    @Override
    public int size(long number) {
        return entry(number).changes().size();
    }

    @Override
    public List<Entry.Mark> marks() {
        return List.of();
    }

    @Override
    public long nextNumber() {
        return 1;
    }
}
