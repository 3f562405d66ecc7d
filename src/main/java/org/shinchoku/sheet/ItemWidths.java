package org.shinchoku.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the width of the paper among columns.
 *
 * <p>Short columns get what they need. Of the others, those that make rows tall grow at the cost of those that do not,
 * step by step, until the table is about as low as it can be.
 */
final class ItemWidths {

    private static final int STEPS = 60;
    private static final double PACE = 0.12;
    /** So many rows tell enough. */
    private static final int SAMPLE = 400;
    /** Room left and right of a text together, in points. */
    private static final double SIDES = 6;
    /** Fonts are a little wider on some PCs. */
    private static final double RESERVE = 1.05;
    /** Widths in ems: of a short column at most, of one with sentences at least. */
    private static final double LONGEST_SHORT = 7;

    private static final double LONGEST_FIGURE = 9;
    private static final double NARROWEST_TEXT = 5;
    private static final double NARROWEST_LINE = 4;
    /** A heading may stand in so many lines. */
    private static final int HEADING_LINES = 4;

    private final List<ItemColumn> columns;
    private final ItemTexts texts;
    private final double size;
    private final boolean[] free;

    ItemWidths(List<ItemColumn> columns, ItemTexts texts, double size) {
        this.columns = columns;
        this.texts = texts;
        this.size = size;
        this.free = new boolean[columns.size()];
        for (int c = 0; c < free.length; c++) {
            free[c] = columns.get(c).width() == 0 && !texts.isShort(c);
        }
    }

    /** Widths in points; together they are the room, or more where the columns cannot be made narrower. */
    double[] share(double room) {
        double[] least =
                IntStream.range(0, free.length).mapToDouble(this::least).toArray();
        double left = room - Arrays.stream(least).sum();
        long frees = IntStream.range(0, free.length).filter(c -> free[c]).count();
        if (left <= 0) {
            return pressed(least, left);
        }
        if (frees == 0) {
            return Arrays.stream(least).map(w -> w * room / (room - left)).toArray();
        }
        double[] widths = least.clone();
        for (int c = 0; c < free.length; c++) {
            widths[c] += free[c] ? left / frees : 0;
        }
        for (int i = 0; i < STEPS; i++) {
            double[] blame = blame(widths);
            for (int c = 0; c < free.length; c++) {
                widths[c] += PACE * (least[c] + left * blame[c] - widths[c]);
            }
        }
        return widths;
    }

    /** Columns of sentences give what is lacking, as far as a few letters still stand in a line. */
    private double[] pressed(double[] least, double lacking) {
        double[] spare = IntStream.range(0, least.length)
                .mapToDouble(c -> free[c] ? Math.max(0, least[c] - points(Math.max(NARROWEST_LINE, figure(c)))) : 0)
                .toArray();
        double all = Arrays.stream(spare).sum();
        double part = all == 0 || all < -lacking ? 0 : -lacking / all;
        return IntStream.range(0, least.length)
                .mapToDouble(c -> least[c] - part * spare[c])
                .toArray();
    }

    private double least(int c) {
        ItemColumn column = columns.get(c);
        if (column.width() > 0) {
            return column.width();
        }
        double heading = Math.max(2, Math.ceil(Em.of(column.heading()) / HEADING_LINES));
        double body = free[c] ? NARROWEST_TEXT : Math.min(texts.typicalWidth(c), LONGEST_SHORT);
        return points(Math.max(heading, Math.max(body, figure(c))));
    }

    /** Room for the figures of a column, which are not broken, in ems. */
    private double figure(int c) {
        return Math.min(texts.figure(c), LONGEST_FIGURE);
    }

    private double points(double ems) {
        return ems * size * RESERVE + SIDES;
    }

    /** Each free column's part in the height of the table: a row is as tall as its tallest cell. */
    private double[] blame(double[] widths) {
        double[] blame = new double[widths.length];
        double total = 0;
        for (int line = 0; line < texts.lines(); line += 1 + texts.lines() / SAMPLE) {
            int tallest = -1;
            double height = 0;
            for (int c = 0; c < widths.length; c++) {
                double here = free[c] ? texts.load(line, c) * size / (widths[c] - SIDES) : 0;
                if (here > height) {
                    height = here;
                    tallest = c;
                }
            }
            if (tallest >= 0) {
                blame[tallest] += height;
                total += height;
            }
        }
        if (total > 0) {
            for (int c = 0; c < blame.length; c++) {
                blame[c] /= total;
            }
        }
        return blame;
    }
}
