package org.shinchoku.plan;

import org.shinchoku.text.Sought;

/** Words on their way through the passages of a plan. */
final class Probe {

    private final Sought sought;
    private final Plan plan;
    private final char[] key;
    private final long letters;

    Probe(Sought sought, Plan plan) {
        this.sought = sought;
        this.plan = plan;
        this.key = sought.key().toCharArray();
        this.letters = Passages.letters(key);
    }

    boolean meets(Passages passages, int passage) {
        return passages.holds(passage, key, letters)
                && (!sought.mustBeRead()
                        || !sought.in(passages.spot(passage).text(plan)).isEmpty());
    }
}
