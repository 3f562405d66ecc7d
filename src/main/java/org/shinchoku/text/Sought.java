package org.shinchoku.text;

import java.util.ArrayList;
import java.util.List;

/**
 * 検索する文字: what is looked for, and how closely it must be met.
 *
 * @param words as the clerk wrote them
 * @param strict whether kana, width and spaces must be the same
 * @param cased whether capitals must be the same
 */
public record Sought(String words, boolean strict, boolean cased) {

    /** Words that are met however they are spelled. */
    public static Sought of(String words) {
        return new Sought(words, false, false);
    }

    /** A text in which the words were replaced, and where; {@code marks} tells what is gone and what is added. */
    public record Replaced(String text, Rewording marks) {}

    public boolean isEmpty() {
        return strict ? words.isEmpty() : key().isEmpty();
    }

    /** What the key of every text holds in which the words stand. */
    public String key() {
        return Fold.key(words);
    }

    /** Whether a text whose key holds {@link #key} may yet be none in which the words stand. */
    public boolean mustBeRead() {
        return strict || cased;
    }

    /** Where the words stand in a text. */
    public List<Slice> in(String text) {
        return strict ? written(text) : Fold.of(text, cased).find(folded(), false);
    }

    /** The text with others in place of the words; a character of which they are only a part stays. */
    public Replaced replace(String text, String others) {
        List<Slice> gone = strict ? written(text) : Fold.of(text, cased).find(folded(), true);
        List<Slice> added = new ArrayList<>();
        StringBuilder after = new StringBuilder();
        int from = 0;
        for (Slice match : gone) {
            after.append(text, from, match.start());
            if (!others.isEmpty()) {
                added.add(new Slice(after.length(), after.length() + others.length()));
            }
            after.append(others);
            from = match.end();
        }
        return new Replaced(after.append(text, from, text.length()).toString(), new Rewording(gone, added));
    }

    private String folded() {
        return Fold.of(words, cased).key();
    }

    private List<Slice> written(String text) {
        List<Slice> matches = new ArrayList<>();
        int length = words.length();
        int at = 0;
        while (length > 0 && at + length <= text.length()) {
            boolean here = text.regionMatches(!cased, at, words, 0, length);
            if (here) {
                matches.add(new Slice(at, at + length));
            }
            at += here ? length : 1;
        }
        return matches;
    }
}
