package org.shinchoku.intake;

import java.util.function.Predicate;

/** Whether a text sounds like a label, as 事業名 or 令和4年度の実績 does. */
final class LabelWords implements Predicate<String> {

    private final int longest;
    private final boolean years;
    private final Senses senses;

    /**
     * @param longest a longer text is no label
     * @param years whether a year alone is one
     * @param senses the texts of the book
     */
    LabelWords(int longest, boolean years, Senses senses) {
        this.senses = senses;
        this.longest = longest;
        this.years = years;
    }

    @Override
    public boolean test(String text) {
        return text.length() <= longest && sounds(senses.of(text));
    }

    private boolean sounds(Sense text) {
        return years && text.isYear() || !text.told().isEmpty();
    }
}
