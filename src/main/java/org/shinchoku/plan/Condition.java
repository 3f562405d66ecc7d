package org.shinchoku.plan;

import java.util.List;

/** 絞り込みの条件: what an item must be or hold to be looked at. */
public sealed interface Condition {

    /** Words are read in it. */
    record Words(String words) implements Condition {}

    /** One of these sections is responsible for it, or has answered in it; named as the unit is, or as written. */
    record Section(List<String> names) implements Condition {
        public Section {
            names = List.copyOf(names);
        }
    }

    /**
     * It bears one of these marks.
     *
     * @param year the fiscal year, or null in a field that is not yearly
     * @param layer whose mark is meant, or null for the one that counts
     * @param marks the empty one stands for no mark
     */
    record Rated(long field, FiscalYear year, Layer layer, List<String> marks) implements Condition {
        public Rated {
            marks = List.copyOf(marks);
        }
    }

    /** Something is not filled in that is to be expected in the year. */
    record Missing(FiscalYear year) implements Condition {}

    /** It reads differently than at an earlier time. */
    record Changed(Since since) implements Condition {}

    /** It stands on one of these levels. */
    record OnLevel(List<Long> levels) implements Condition {
        public OnLevel {
            levels = List.copyOf(levels);
        }
    }

    /** It is, or is not, 再掲. */
    record Repost(boolean is) implements Condition {}

    /**
     * It is one of these, as they were counted.
     *
     * @param words what was counted
     */
    record Among(String words, List<Long> items) implements Condition {
        public Among {
            items = List.copyOf(items);
        }
    }
}
