package org.shinchoku.plan;

import java.util.List;
import java.util.Optional;
import org.shinchoku.text.Fold;

/** The mark of a scale that a text means, however it was typed: ５ is 5, 〇 is ○. */
public final class Fit {

    /** Signs that look alike; the first of each is what it is compared as. */
    private static final List<String> ALIKE = List.of("○〇◯o", "×✕✖╳x", "△∆", "◎⦾");

    private Fit() {}

    public static Optional<String> of(Scale scale, String text) {
        if (scale.marks().contains(text)) {
            return Optional.of(text);
        }
        String key = key(text);
        return scale.marks().stream().filter(mark -> key(mark).equals(key)).findFirst();
    }

    private static String key(String text) {
        String key = Fold.key(text);
        return ALIKE.stream()
                .filter(signs -> key.length() == 1 && signs.contains(key))
                .findFirst()
                .map(signs -> signs.substring(0, 1))
                .orElse(key);
    }
}
