package org.shinchoku.ui.kit;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.edit.Entry;
import org.shinchoku.edit.Log;
import org.shinchoku.plan.Plan;

/** Keeps entries as long as a test runs. */
public final class MemoryLog implements Log {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void append(Entry entry, Plan after) {
        entries.add(entry);
    }

    @Override
    public Entry entry(long number) {
        return entries.get((int) number - 1);
    }

    @Override
    public List<Entry.Mark> marks() {
        return entries.stream().map(Entry::mark).toList();
    }

    @Override
    public long nextNumber() {
        return entries.size() + 1L;
    }
}
