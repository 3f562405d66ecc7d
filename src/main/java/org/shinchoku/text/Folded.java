package org.shinchoku.text;

import java.util.ArrayList;
import java.util.List;

/** A folded text that remembers where its characters came from, so that matches can be shown in the text as written. */
public final class Folded {

    private final String key;
    private final int[] starts;
    private final int[] ends;

    Folded(String key, int[] starts, int[] ends) {
        this.key = key;
        this.starts = starts;
        this.ends = ends;
    }

    /** The same as {@link Fold#key}. */
    public String key() {
        return key;
    }

    /** Where the words sought, themselves folded here, stand in the text as written; none for an empty search. */
    public List<Slice> find(String sought) {
        return find(Fold.key(sought), false);
    }

    /** @param whole whether matches that take only a part of what one character stands for are passed over */
    List<Slice> find(String sought, boolean whole) {
        List<Slice> matches = new ArrayList<>();
        int at = sought.isEmpty() ? -1 : key.indexOf(sought);
        while (at >= 0) {
            int after = at + sought.length();
            boolean parts = at > 0 && starts[at - 1] == starts[at]
                    || after < key.length() && starts[after] == starts[after - 1];
            if (!whole || !parts) {
                matches.add(new Slice(starts[at], ends[after - 1]));
            }
            at = key.indexOf(sought, after);
        }
        return matches;
    }
}
