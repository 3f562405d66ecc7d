package org.shinchoku.ui.grid;

import java.util.Collection;
import java.util.function.Function;
import org.shinchoku.ui.kit.Steps;

/**
 * The heights of all rows and the sums of those above them.
 *
 * <p>A row is as high as its highest cell. A cell that reaches over several rows and finds too little room there makes the
 * last of them higher; inner levels ask first.
 */
final class Heights {

    private final Rows rows;
    private final Needs[] needs;
    private final double[] tops;

    private Heights(Rows rows, Needs[] needs) {
        this.rows = rows;
        this.needs = needs;
        double[] heights = new double[needs.length];
        for (int row = 0; row < needs.length; row++) {
            heights[row] = needs[row].own();
        }
        for (int depth = rows.depths() - 1; depth >= 0; depth--) {
            stretch(heights, depth);
        }
        this.tops = new double[needs.length + 1];
        for (int row = 0; row < needs.length; row++) {
            tops[row + 1] = tops[row] + heights[row];
        }
    }

    private void stretch(double[] heights, int depth) {
        for (int row = 0; row < needs.length; row++) {
            double need = needs[row].spans()[depth];
            if (need > 0) {
                int end = rows.span(row, depth).end();
                double room = 0;
                for (int i = row; i < end; i++) {
                    room += heights[i];
                }
                heights[end - 1] += Math.max(0, need - room);
            }
        }
    }

    static Heights of(Rows rows, Function<Integer, Needs> measure) {
        Needs[] needs = new Needs[rows.size()];
        for (int row = 0; row < needs.length; row++) {
            needs[row] = measure.apply(row);
        }
        return new Heights(rows, needs);
    }

    /** The heights after these rows have been measured again. */
    Heights with(Collection<Integer> changed, Function<Integer, Needs> measure) {
        Needs[] all = needs.clone();
        changed.forEach(row -> all[row] = measure.apply(row));
        return new Heights(rows, all);
    }

    double top(int row) {
        return tops[row];
    }

    /** The top of the row below. */
    double bottom(int row) {
        return tops[row + 1];
    }

    double total() {
        return tops[tops.length - 1];
    }

    /** The row at a distance from the top; the first or last where it lies outside. */
    int at(double y) {
        return Steps.at(tops, y);
    }
}
