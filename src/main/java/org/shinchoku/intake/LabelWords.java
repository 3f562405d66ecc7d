package org.shinchoku.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Whether a text sounds like a label, as 事業名 or 令和4年度の実績 does; each text is asked about once. */
final class LabelWords implements Predicate<String> {

    private final int longest;
    private final boolean years;
    private final Map<String, Boolean> known = new HashMap<>();

    /**
     * @param longest a longer text is no label
     * @param years whether a year alone is one
     */
    LabelWords(int longest, boolean years) {
        this.longest = longest;
        this.years = years;
    }

    @Override
    public boolean test(String text) {
        return text.length() <= longest && known.computeIfAbsent(text, this::sounds);
    }

    private boolean sounds(String text) {
        YearPhrase phrase = YearPhrase.of(text);
        return years && phrase.isOnlyYear() && phrase.year() != null
                || !Word.of(phrase.rest()).isEmpty();
    }
}
