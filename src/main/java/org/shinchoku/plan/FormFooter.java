package org.shinchoku.plan;

import java.util.Objects;

/**
 * 頁の下: what a form prints below every page.
 *
 * @param counting how the pages are counted, in the middle
 * @param below what stands at the sides
 * @param words the office's own text at the left
 */
public record FormFooter(Counting counting, Below below, String words) {

    /** How pages are counted. */
    public enum Counting {
        /** 1 / 12 */
        OF_ALL,
        /** 1 */
        ALONE,
        /** - 1 - */
        DASHED,
        NONE
    }

    /** What stands beside the page's number. */
    public enum Below {
        /** The title at the left, the handout's number at the right. */
        TITLE,
        /** The office's own text at the left, the handout's number at the right. */
        WORDS,
        NOTHING
    }

    public static final FormFooter USUAL = new FormFooter(Counting.OF_ALL, Below.TITLE, "");

    public FormFooter {
        counting = Objects.requireNonNullElse(counting, Counting.OF_ALL);
        below = Objects.requireNonNullElse(below, Below.TITLE);
        words = Objects.requireNonNullElse(words, "");
    }

    public FormFooter with(Counting other) {
        return new FormFooter(other, below, words);
    }

    public FormFooter with(Below other) {
        return new FormFooter(counting, other, words);
    }

    public FormFooter with(String other) {
        return new FormFooter(counting, below, other);
    }
}
