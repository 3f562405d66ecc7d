package org.shinchoku.sheet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the width of the paper among columns.
 *
 * <p>Short columns get what they need. Of the others, those that make rows tall grow at the cost of those that do not,
 * step by step, until the table is about as low as it can be.
 */
final class MatrixWidths {

    private static final int STEPS = 60;
    private static final double PACE = 0.12;
    /** So many rows tell enough. */
    private static final int SAMPLE = 400;
    /** Room left and right of a text together, in points. */
    private static final double SIDES = 6;

    private static final int LONGEST_SHORT = 7;
    private static final double NARROWEST_TEXT = 6;

    private final List<MatrixColumn> columns;
    /** The widths of texts, row by row, in ems; a text that spans rows counts for its share in each. */
    private final List<double[]> loads;

    private final double size;

    MatrixWidths(List<MatrixColumn> columns, List<double[]> loads, double size) {
        this.columns = columns;
        int step = 1 + loads.size() / SAMPLE;
        this.loads = IntStream.range(0, loads.size())
                .filter(i -> i % step == 0)
                .mapToObj(loads::get)
                .toList();
        this.size = size;
    }

    /** Widths in points; together they are the room, or more where the columns cannot be made narrower. */
    double[] share(double room, double[] widestLines) {
        int count = columns.size();
        double[] least = new double[count];
        boolean[] free = new boolean[count];
        double left = room;
        for (int c = 0; c < count; c++) {
            least[c] = least(columns.get(c), widestLines[c]);
            free[c] = columns.get(c).width() == 0
                    && widestLines[c] > LONGEST_SHORT
                    && !columns.get(c).isShort();
            left -= least[c];
        }
        double[] widths = least.clone();
        int frees = 0;
        for (boolean f : free) {
            frees += f ? 1 : 0;
        }
        if (left <= 0) {
            return widths;
        }
        if (frees == 0) {
            spread(widths, room - left, room);
            return widths;
        }
        double[] extra = new double[count];
        for (int c = 0; c < count; c++) {
            extra[c] = free[c] ? left / frees : 0;
        }
        for (int i = 0; i < STEPS; i++) {
            double[] blame = blame(widths(least, extra), free);
            for (int c = 0; c < count; c++) {
                extra[c] += PACE * (left * blame[c] - extra[c]);
            }
        }
        return widths(least, extra);
    }

    private double least(MatrixColumn column, double widest) {
        if (column.width() > 0) {
            return column.width();
        }
        // A heading may stand in four lines, and a year's number stays whole.
        double heading = Math.max(2, Math.min(Em.of(column.heading()), Math.ceil(Em.of(column.heading()) / 4)));
        boolean narrow = column.isShort() || widest <= LONGEST_SHORT;
        double body = narrow ? Math.min(widest, LONGEST_SHORT) : NARROWEST_TEXT;
        return Math.max(heading, body) * size * 1.05 + SIDES;
    }

    /** Each free column's part in the height of the table: a row is as tall as its tallest cell. */
    private double[] blame(double[] widths, boolean[] free) {
        double[] blame = new double[widths.length];
        double total = 0;
        for (double[] row : loads) {
            int tallest = -1;
            double height = 0;
            for (int c = 0; c < widths.length; c++) {
                double lines = row[c] * size / (widths[c] - SIDES);
                if (free[c] && lines > height) {
                    height = lines;
                    tallest = c;
                }
            }
            if (tallest >= 0) {
                blame[tallest] += height;
                total += height;
            }
        }
        for (int c = 0; c < blame.length; c++) {
            blame[c] = total == 0 ? 0 : blame[c] / total;
        }
        return blame;
    }

    private static double[] widths(double[] least, double[] extra) {
        double[] widths = least.clone();
        for (int c = 0; c < widths.length; c++) {
            widths[c] += extra[c];
        }
        return widths;
    }

    private static void spread(double[] widths, double used, double room) {
        for (int c = 0; c < widths.length; c++) {
            widths[c] *= room / used;
        }
    }
}
