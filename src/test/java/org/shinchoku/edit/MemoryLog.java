package org.shinchoku.edit;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Plan;

/** A log that lasts as long as the test. */
public final class MemoryLog implements Log {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void append(Entry entry, Plan after) {
        if (entry.number() != nextNumber()) {
            throw new IllegalArgumentException("a gap before entry " + entry.number());
        }
        entries.add(entry);
    }

    @Override
    public Entry entry(long number) {
        return entries.get((int) number - 1);
    }

    @Override
    public int size(long number) {
        return entry(number).changes().size();
    }

    @Override
    public List<Entry.Mark> marks() {
        return entries.stream().map(Entry::mark).toList();
    }

    @Override
    public long nextNumber() {
        return entries.size() + 1L;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
