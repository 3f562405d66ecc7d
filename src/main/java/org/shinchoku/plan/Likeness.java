package org.shinchoku.plan;

import org.shinchoku.text.Fold;

/** How much two labels are alike, by the characters that would have to be changed. */
public final class Likeness {

    private Likeness() {}

    /** From 0 for nothing in common to 1 for the same, whatever the width, the kana and the spaces. */
    public static double of(String one, String other) {
        int[] a = Fold.key(one).codePoints().toArray();
        int[] b = Fold.key(other).codePoints().toArray();
        int longer = Math.max(a.length, b.length);
        return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
    }

    private static int distance(int[] a, int[] b) {
        int[] before = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int[] row = new int[b.length + 1];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int change = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length];
    }
}
