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
    public List<Match> find(String sought) {
        String folded = Fold.key(sought);
        List<Match> matches = new ArrayList<>();
        if (folded.isEmpty()) {
            return matches;
        }
        int at = key.indexOf(folded);
        while (at >= 0) {
            int after = at + folded.length();
            matches.add(new Match(starts[at], ends[after - 1]));
            at = key.indexOf(folded, after);
        }
        return matches;
    }

    /** A slice of the text as written, from {@code start} to before {@code end}. */
    public record Match(int start, int end) {}
}
