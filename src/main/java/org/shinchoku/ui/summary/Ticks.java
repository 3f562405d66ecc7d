package org.shinchoku.ui.summary;

/** How far the lines of a chart's ground stand apart. */
final class Ticks {

    private Ticks() {}

    /** The next of 1, 2, 5, 10, 20 and so on. */
    static double step(double least) {
        for (double power = 1; ; power *= 10) {
            for (int times : new int[] {1, 2, 5}) {
                if (power * times >= least) {
                    return power * times;
                }
            }
        }
    }
}
