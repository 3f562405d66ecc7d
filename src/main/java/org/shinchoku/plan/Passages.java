package org.shinchoku.plan;

import java.util.List;
import org.shinchoku.text.Fold;

/**
 * The texts of one item, folded, one behind the other.
 *
 * <p>Arrays: they are read faster than strings until the program has run long, and all of a plan's are read at each key.
 */
final class Passages {

    static final Passages NONE = new Passages(List.of());

    /** A text before it is folded. */
    record Text(Spot spot, String words) {}

    private final Spot[] spots;
    private final char[] keys;
    private final int[] ends;
    /** Which letters a text holds, one bit for each 64th of all: most texts need not be read. */
    private final long[] letters;

    Passages(List<Text> texts) {
        this.spots = texts.stream().map(Text::spot).toArray(Spot[]::new);
        this.ends = new int[spots.length];
        this.letters = new long[spots.length];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < ends.length; i++) {
            String key = Fold.key(texts.get(i).words());
            letters[i] = letters(key.toCharArray());
            ends[i] = all.append(key).length();
        }
        this.keys = all.toString().toCharArray();
    }

    static long letters(char[] key) {
        long letters = 0;
        for (char c : key) {
            letters |= 1L << (c * 0x9E3779B1 >>> 26);
        }
        return letters;
    }

    int size() {
        return spots.length;
    }

    Spot spot(int passage) {
        return spots[passage];
    }

    /** Whether a passage holds a key with these letters. */
    boolean holds(int passage, char[] key, long ofKey) {
        if ((ofKey & ~letters[passage]) != 0) {
            return false;
        }
        if (key.length == 0) {
            return true;
        }
        char[] in = keys;
        char first = key[0];
        int last = ends[passage] - key.length;
        for (int at = passage == 0 ? 0 : ends[passage - 1]; at <= last; at++) {
            if (in[at] == first && follows(in, key, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(char[] in, char[] key, int at) {
        for (int i = 1; i < key.length; i++) {
            if (in[at + i] != key[i]) {
                return false;
            }
        }
        return true;
    }
}
