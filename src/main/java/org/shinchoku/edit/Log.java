package org.shinchoku.edit;

import java.util.List;
import org.shinchoku.plan.Plan;

/** Where a plan's entries are kept for good; the ledger provides it. */
public interface Log {

    /**
     * Keeps an entry and the rows it changes; returns when both are durable.
     *
     * @throws java.io.UncheckedIOException where they could not be kept; nothing of the entry is kept then
     */
    void append(Entry entry, Plan after);

    /** An entry with its changes. */
    Entry entry(long number);

    /** How many changes an entry has, without reading them. */
    int size(long number);

    /** What the plan's entries are called, oldest first. */
    List<Entry.Mark> marks();

    /** The number the next entry gets. */
    long nextNumber();
}
