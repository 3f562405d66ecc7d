package org.shinchoku.intake;

import java.util.Arrays;

/**
 * The columns in which the texts of a row stand best, in the order in which they are written.
 *
 * <p>Each text fits a column more or less. Moving costs, so that texts stay where they are unless several of them fit
 * better elsewhere; a text that fits nowhere between its neighbours may be left out at a higher cost.
 */
final class Alignment {

    /** The column of a text that is left out. */
    static final int OUT = -1;

    private static final double MOVE = 2;
    /** The first text of a row tells whose row it is. */
    private static final double FIRST = 5;

    private static final double LEAVE = 6;
    private static final int MOST_OUT = 2;
    private static final int FAR = 4;

    private final Profile[] columns;
    private final int[] from;
    private final Sound[] sounds;
    private final double[] blanks;

    /**
     * @param columns what stands in the columns, null where nothing should
     * @param from the columns of the texts, ascending
     * @param sounds what the texts sound like
     */
    Alignment(Profile[] columns, int[] from, Sound[] sounds) {
        this.columns = columns;
        this.from = from;
        this.sounds = sounds;
        this.blanks = new double[columns.length + 1];
        for (int c = 0; c < columns.length; c++) {
            blanks[c + 1] = blanks[c] + (columns[c] == null ? 0 : columns[c].fit(Sound.BLANK));
        }
    }

    private double blank(int begin, int end) {
        return blanks[end] - blanks[begin];
    }

    private double fit(int text, int column) {
        return columns[column] == null ? -LEAVE : columns[column].fit(sounds[text]);
    }

    /** Whether some texts beside each other would fit so much better if they were moved together. */
    boolean mayGain(double least) {
        for (int by = -FAR; by <= FAR; by++) {
            double run = 0;
            for (int i = 0; i < from.length; i++) {
                int to = from[i] + by;
                boolean inside = to >= 0 && to < columns.length;
                run = Math.max(0, run + (inside ? fit(i, to) : -LEAVE) - fit(i, from[i]));
                if (run >= least) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How well the texts stand in these columns. */
    double score(int[] to) {
        double score = 0;
        int shift = 0;
        int next = 0;
        for (int i = 0; i < to.length; i++) {
            if (to[i] == OUT) {
                score -= LEAVE;
            } else {
                score += blank(next, to[i]) + fit(i, to[i]) - (to[i] - from[i] == shift ? 0 : i == 0 ? FIRST : MOVE);
                shift = to[i] - from[i];
                next = to[i] + 1;
            }
        }
        return score + blank(next, columns.length);
    }

    /** The best columns for the texts, in their order; at most a few neighbours are left out. */
    int[] best() {
        int texts = from.length;
        int width = columns.length;
        double[][] best = new double[texts][width];
        int[][] back = new int[texts][width];
        for (int i = 0; i < texts; i++) {
            Arrays.fill(best[i], Double.NEGATIVE_INFINITY);
            for (int c = 0; c < width; c++) {
                if (columns[c] != null) {
                    place(i, c, best, back);
                }
            }
        }
        return trace(best, back);
    }

    private void place(int text, int column, double[][] best, int[][] back) {
        for (int before = text - 1; before >= -1 && before >= text - 1 - MOST_OUT; before--) {
            double out = (text - 1 - before) * LEAVE + (before < 0 && text > 0 ? FIRST : 0);
            int last = before < 0 ? 0 : column - 1;
            for (int c = before < 0 ? 0 : before; c <= last; c++) {
                int shift = before < 0 ? 0 : c - from[before];
                double path = before < 0 ? blank(0, column) : best[before][c] + blank(c + 1, column);
                double score =
                        path + fit(text, column) - out - (column - from[text] == shift ? 0 : before < 0 ? FIRST : MOVE);
                if (score > best[text][column]) {
                    best[text][column] = score;
                    back[text][column] = before < 0 ? OUT : before * columns.length + c;
                }
            }
        }
    }

    private int[] trace(double[][] best, int[][] back) {
        int[] to = new int[from.length];
        Arrays.fill(to, OUT);
        int at = OUT;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = Math.max(0, from.length - 1 - MOST_OUT); i < from.length; i++) {
            for (int c = 0; c < columns.length; c++) {
                double score = best[i][c] + blank(c + 1, columns.length) - (from.length - 1 - i) * LEAVE;
                if (score > highest) {
                    highest = score;
                    at = i * columns.length + c;
                }
            }
        }
        while (at != OUT) {
            int text = at / columns.length;
            to[text] = at % columns.length;
            at = back[text][to[text]];
        }
        return to;
    }

    /** How many texts, right of the first, sound unlike most in the columns where they stand. */
    int odd() {
        int odd = 0;
        for (int i = 1; i < from.length; i++) {
            odd += columns[from[i]] != null && columns[from[i]].isOdd(sounds[i]) ? 1 : 0;
        }
        return odd;
    }

    /** How many texts sound like nothing else in the columns where they are put, or are left out. */
    int strangers(int[] to) {
        int strangers = 0;
        for (int i = 0; i < to.length; i++) {
            boolean out = to[i] == OUT || columns[to[i]] == null;
            strangers += out || columns[to[i]].isStrange(sounds[i]) ? 1 : 0;
        }
        return strangers;
    }
}
