package org.shinchoku.ui.kit;

import java.util.Arrays;

/** Finds places among sums that only grow: rows by their tops, columns by their left edges. */
public final class Steps {

    private Steps() {}

    /** The index of the step that holds a position; the first or last where it lies outside. */
    public static int at(double[] edges, double position) {
        int found = Arrays.binarySearch(edges, position);
        int step = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(step, edges.length - 2));
    }
}
