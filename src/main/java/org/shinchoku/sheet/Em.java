package org.shinchoku.sheet;

/**
 * How wide a text is by estimate, in parts of the size of its type, where no font is at hand.
 *
 * <p>Kanji and kana are one wide, Latin letters and digits a little more than half.
 */
public final class Em {

    private static final double HALF = 0.56;
    /** Signs below the kana that Japanese fonts draw as wide as a kanji. */
    private static final String WIDE = "§¨°±´¶×÷";

    private Em() {}

    public static double of(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean latin = codePoint < 0x370 && WIDE.indexOf(codePoint) < 0;
        boolean halfKana = codePoint >= 0xFF61 && codePoint <= 0xFF9F;
        return latin || halfKana ? HALF : 1;
    }

    /** Width of a text in one line. */
    public static double of(String text) {
        return text.codePoints().mapToDouble(Em::of).sum();
    }

    /** Width of the widest of a text's own lines. */
    public static double widest(String text) {
        return text.lines().mapToDouble(Em::of).max().orElse(0);
    }
}
