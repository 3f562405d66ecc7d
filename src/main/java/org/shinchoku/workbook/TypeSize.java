package org.shinchoku.workbook;

import org.shinchoku.text.Advances;

/**
 * Room that a text takes in a workbook, by estimate: which font a PC really shows is known only there.
 *
 * <p>The estimate is on the safe side, so that no line is hidden below the edge of its cell.
 */
final class TypeSize {

    /** Height of a line, in parts of the size of the type. */
    static final double LINE = 1.3;
    /** Room that Excel leaves empty left and right of a text together, in points. */
    static final double SIDES = 4.5;
    /** Room above and below a text together, in points. */
    static final double ENDS = 3;

    private static final double HALF = 0.58;
    /** Signs below the kana that Japanese fonts draw as wide as a kanji. */
    private static final String WIDE = "§¨°±´¶×÷";

    private TypeSize() {}

    /** Advances in points of type of this size. */
    static Advances advances(double size) {
        return c -> size * (isMark(c) ? 0 : isHalf(c) ? HALF : 1);
    }

    private static boolean isHalf(int c) {
        return (c < 0x370 && WIDE.indexOf(c) < 0) || (c >= 0xFF61 && c <= 0xFF9F);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
