package org.shinchoku.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where two texts differ, word by word.
 *
 * @param gone what only the earlier text says, as parts of it
 * @param added what only the later text says, as parts of it
 */
public record Rewording(List<Slice> gone, List<Slice> added) {

    private static final Rewording NONE = new Rewording(List.of(), List.of());

    /** Two texts of more words than this are not compared: it would take longer than a glance. */
    private static final int MOST = 2000;

    /** At least one part in so many must be common; else the text is not a reworded one but another. */
    private static final int KINSHIP = 4;

    /** The differences of two texts; none where they have next to nothing in common. */
    public static Rewording between(String before, String after) {
        List<Slice> from = Words.of(before);
        List<Slice> to = Words.of(after);
        if (from.size() > MOST || to.size() > MOST) {
            return NONE;
        }
        int[][] common = common(before, from, after, to);
        List<Slice> gone = new ArrayList<>();
        List<Slice> added = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && same(before, from.get(i), after, to.get(j))) {
                i++;
                j++;
            } else if (j == to.size() || i < from.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(gone, from.get(i++));
            } else {
                add(added, to.get(j++));
            }
        }
        boolean kin = common[0][0] * KINSHIP >= Math.max(before.length(), after.length());
        return kin ? new Rewording(List.copyOf(gone), List.copyOf(added)) : NONE;
    }

    /** How many characters are common at most from two words on. */
    private static int[][] common(String before, List<Slice> from, String after, List<Slice> to) {
        int[][] common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = same(before, from.get(i), after, to.get(j))
                        ? common[i + 1][j + 1] + from.get(i).end() - from.get(i).start()
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(String before, Slice one, String after, Slice other) {
        int length = one.end() - one.start();
        return length == other.end() - other.start() && before.regionMatches(one.start(), after, other.start(), length);
    }

    /** Words that follow each other are one part. */
    private static void add(List<Slice> parts, Slice word) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).end() == word.start()) {
            parts.set(last, new Slice(parts.get(last).start(), word.end()));
        } else {
            parts.add(word);
        }
    }
}
