package org.shinchoku.intake;

import java.util.Set;

/**
 * A text of a book with all that it says by its words alone, whoever asks.
 *
 * <p>Each recogniser looks at each text, and most ask the same: what is found out is found out once.
 */
final class Sense {

    private final String text;
    private Set<Word> words;
    private Set<Word> told;
    private YearPhrase year;
    private Ordinal ordinal;
    private boolean isCounted;
    private Sound sound;

    Sense(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** What it may mean as a heading. */
    Set<Word> words() {
        if (words == null) {
            words = few(Word.of(text));
        }
        return words;
    }

    /** What it may mean as a heading without the year it names. */
    Set<Word> told() {
        if (told == null) {
            String rest = year().rest();
            told = rest.equals(text) ? words() : few(Word.of(rest));
        }
        return told;
    }

    /** The year it names, and what else it says. */
    YearPhrase year() {
        if (year == null) {
            year = YearPhrase.of(text);
        }
        return year;
    }

    /** Whether it names a year and nothing else. */
    boolean isYear() {
        return year().year() != null && year().isOnlyYear();
    }

    /** The counting it begins with, or null. */
    Ordinal ordinal() {
        if (!isCounted) {
            ordinal = Ordinal.of(text);
            isCounted = true;
        }
        return ordinal;
    }

    /** What it sounds like, whatever it says. */
    Sound sound() {
        if (sound == null) {
            sound = Sound.of(text);
        }
        return sound;
    }

    /** Most texts are no heading: they need no set of their own. */
    private static Set<Word> few(Set<Word> words) {
        return words.isEmpty() ? Set.of() : words;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Sense sense && sense.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
