package org.shinchoku.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folds a text to what it sounds and reads like, for search and matching: width, case, hiragana and katakana, and the
 * many dashes are one; white space and invisible characters are gone.
 */
public final class Fold {

    private static final String DASHES = "-ー‐‑‒–—―−─━ｰ－⁃﹣";
    private static final String WAVES = "~〜～";

    private Fold() {}

    /** The key under which equal texts are found; two texts match where their keys are equal. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            i = step(text, i, key, false);
        }
        return key.toString();
    }

    /** The folded text together with the way back to where each of its characters stood. */
    public static Folded of(String text) {
        return of(text, false);
    }

    /** @param cased whether capitals stay capitals */
    static Folded of(String text, boolean cased) {
        StringBuilder key = new StringBuilder(text.length());
        int[] starts = new int[text.length() + 1];
        int[] ends = new int[text.length() + 1];
        for (int i = 0; i < text.length(); ) {
            int from = key.length();
            int next = step(text, i, key, cased);
            if (key.length() > starts.length) {
                starts = Arrays.copyOf(starts, key.length() * 2);
                ends = Arrays.copyOf(ends, key.length() * 2);
            }
            Arrays.fill(starts, from, key.length(), i);
            Arrays.fill(ends, from, key.length(), next);
            i = next;
        }
        return new Folded(key.toString(), starts, ends);
    }

    /** Appends the folded form of the character (with its voicing mark) at the index and returns the index after it. */
    private static int step(String text, int index, StringBuilder key, boolean cased) {
        int c = text.codePointAt(index);
        int next = index + Character.charCount(c);
        if (next < text.length() && isVoicing(text.charAt(next))) {
            next++;
            normalized(text.substring(index, next), key, cased);
        } else if (isSettled(c)) {
            key.append((char) c);
        } else if ((c > ' ' && c < 0x7F) || (c >= 0x30A1 && c <= 0x30FC)) {
            folded(c, key, cased);
        } else if (c >= 0xFF01 && c <= 0xFF5E) {
            folded(c - 0xFEE0, key, cased);
        } else {
            normalized(Character.toString(c), key, cased);
        }
        return next;
    }

    /** Kanji, hiragana and the commonest signs, which most of the text is, stay as they are. */
    private static boolean isSettled(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3041 && c <= 0x3096) || (c >= 0x3001 && c <= 0x3011);
    }

    private static boolean isVoicing(char c) {
        return c == '\u3099' || c == '\u309A' || c == 'ﾞ' || c == 'ﾟ';
    }

    private static void normalized(String character, StringBuilder key, boolean cased) {
        Normalizer.normalize(character, Normalizer.Form.NFKC).codePoints().forEach(c -> folded(c, key, cased));
    }

    private static void folded(int c, StringBuilder key, boolean cased) {
        if (c >= 0x30A1 && c <= 0x30F6) {
            key.append((char) (c - 0x60));
        } else if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
            key.append((char) c);
        } else if (DASHES.indexOf(c) >= 0) {
            key.append('ー');
        } else if (WAVES.indexOf(c) >= 0) {
            key.append('~');
        } else if (!isInvisible(c)) {
            key.appendCodePoint(cased ? c : Character.toLowerCase(c));
        }
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
