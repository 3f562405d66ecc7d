package org.shinchoku.sheet;

import java.util.regex.Pattern;

/**
 * How wide a text is by estimate, in parts of the size of its type, where no font is at hand.
 *
 * <p>Kanji and kana are one wide; digits and letters are those of the widest of the usual Japanese fonts.
 */
public final class Em {

    private static final double DIGIT = 0.76;
    private static final double SMALL = 0.68;
    private static final double SIGN = 0.5;
    /** Signs below the kana that Japanese fonts draw as wide as a kanji. */
    private static final String WIDE = "%§¨°±´¶×÷";

    /** A number with its sign and per cent, with the ring that begins an entry or P. before it; possessive, as a cell may be all digits. */
    private static final Pattern FIGURE =
            Pattern.compile("[①-⑳]?(?:[A-Za-z]{1,3}+[.]?+|[-－−▲△])?[0-9０-９]++(?:[,.，．][0-9０-９]++)*+[%％]?");

    private Em() {}

    public static double of(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean halfKana = codePoint >= 0xFF61 && codePoint <= 0xFF9F;
        if (halfKana) {
            return SIGN;
        }
        if (codePoint >= 0x370 || WIDE.indexOf(codePoint) >= 0) {
            return 1;
        }
        boolean small = Character.isLowerCase(codePoint);
        return small ? SMALL : Character.isLetterOrDigit(codePoint) ? DIGIT : SIGN;
    }

    /** Width of a text in one line. */
    public static double of(String text) {
        return text.codePoints().mapToDouble(Em::of).sum();
    }

    /** Width of the widest figure in a text, which is not read where it is broken. */
    static double figure(String text) {
        return FIGURE.matcher(text)
                .results()
                .mapToDouble(found -> of(found.group()))
                .max()
                .orElse(0);
    }

    /** Width of the widest of a text's own lines. */
    public static double widest(String text) {
        return text.lines().mapToDouble(Em::of).max().orElse(0);
    }
}
