package org.shinchoku.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;

/** 履歴の中身: a plan's entries with what they changed; each is read from the log once. */
public final class History {

    private static final int FEW = 100;

    private final Log log;
    private final Map<Long, Entry> read = new HashMap<>();

    History(Log log) {
        this.log = log;
    }

    public synchronized Entry entry(long number) {
        return read.computeIfAbsent(number, log::entry);
    }

    /** How many changes an entry has; it is not read for that. */
    public int size(long number) {
        return log.size(number);
    }

    /** Whether an entry changed rows of one kind alone; a large one is not read for that, and did not. */
    public boolean isOf(Kind kind, long number) {
        return size(number) <= FEW
                && entry(number).changes().stream()
                        .allMatch(change -> change.key().kind() == kind);
    }

    /**
     * A plan as one of its entries left it: what came after is taken back, the last first.
     *
     * @param now the plan as the last of the marks left it
     * @param marks the plan's entries, oldest first
     */
    public Plan at(Plan now, List<Entry.Mark> marks, long number) {
        Plan then = now;
        for (int i = marks.size() - 1; i >= 0 && marks.get(i).number() > number; i--) {
            try {
                then = Diff.apply(
                        then, Diff.inverse(entry(marks.get(i).number()).changes()));
            } catch (Conflict e) {
                throw new IllegalStateException("the journal does not lead to the plan", e);
            }
        }
        return then;
    }
}
