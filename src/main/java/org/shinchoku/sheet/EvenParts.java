package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;

/** Columns of a grid parted among wider ones, so that these are about alike. */
final class EvenParts {

    private EvenParts() {}

    /**
     * The column with which each part begins.
     *
     * @param first the column with which the first part begins
     * @param parts at most as many as there are columns from there on, at least 1
     */
    static List<Integer> starts(double[] widths, int first, int parts) {
        double room = 0;
        for (int c = first; c < widths.length; c++) {
            room += widths[c];
        }
        List<Integer> starts = new ArrayList<>(List.of(first));
        double used = 0;
        for (int c = first; starts.size() < parts; c++) {
            used += widths[c];
            boolean wide = used >= room * starts.size() / parts;
            boolean last = widths.length - (c + 1) == parts - starts.size();
            if (wide || last) {
                starts.add(c + 1);
            }
        }
        return starts;
    }
}
