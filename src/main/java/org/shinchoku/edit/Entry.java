package org.shinchoku.edit;

import java.time.Instant;
import java.util.List;

/**
 * 履歴の一件: something that was done to a plan in one step.
 *
 * @param mark its number, time and words
 * @param changes the rows it changed
 */
public record Entry(Mark mark, List<Change> changes) {

    /** What an entry does to the ones before it. */
    public enum Act {
        EDIT,
        UNDO,
        REDO
    }

    /**
     * What the journal lists of an entry.
     *
     * @param number counted from 1 within the ledger, without gaps
     * @param at when
     * @param who the clerk, as the office PC knows them
     * @param what the step in the clerk's words, as "評価の記入"
     * @param act whether it edits, takes back or does again
     * @param target number of the entry that is taken back, also by an edit, or done again, or 0
     */
    public record Mark(long number, Instant at, String who, String what, Act act, long target) {}

    public Entry {
        changes = List.copyOf(changes);
    }

    public long number() {
        return mark.number();
    }
}
