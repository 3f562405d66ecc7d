package org.shinchoku.intake;

import java.util.HashMap;
import java.util.Map;

/** The texts of a book, each once, on however many sheets and in however many rows it stands. */
final class Senses {

    /** A longer text hardly stands anywhere twice. */
    private static final int LONGEST = 60;

    private final Map<String, Sense> known = new HashMap<>();
    private final Common common;

    Senses() {
        this(Common.NONE);
    }

    /** @param common what its sheets have in common */
    Senses(Common common) {
        this.common = common;
    }

    Common common() {
        return common;
    }

    Sense of(String text) {
        return text.length() > LONGEST ? new Sense(text) : known.computeIfAbsent(text, Sense::new);
    }
}
