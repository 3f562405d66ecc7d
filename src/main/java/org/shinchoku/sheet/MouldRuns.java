package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Stretches of rows or columns that belong together. */
final class MouldRuns {

    private MouldRuns() {}

    static boolean isWithin(int at, int from, int count) {
        return at >= from && at < from + count;
    }

    /** The stretches of indices that hold: where each begins, and how long it is. */
    static List<int[]> of(int size, IntPredicate holds) {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (holds.test(i)) {
                int from = i;
                while (i + 1 < size && holds.test(i + 1)) {
                    i++;
                }
                runs.add(new int[] {from, i + 1 - from});
            }
        }
        return runs;
    }
}
