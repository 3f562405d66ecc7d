package org.shinchoku.workbook;

import org.shinchoku.sheet.Em;
import org.shinchoku.text.Advances;

/**
 * Room that a text takes in a workbook, by estimate: which font a PC really shows is known only there.
 *
 * <p>The estimate is on the safe side, so that no line is hidden below the edge of its cell.
 */
final class TypeSize {

    /** Height of a line, in parts of the size of the type. */
    static final double LINE = 1.15;
    /** Room that Excel leaves empty left and right of a text together, in points. */
    static final double SIDES = 4.5;
    /** Room above and below a text together, in points. */
    static final double ENDS = 3;

    /** Fonts are a little wider on some PCs. */
    private static final double RESERVE = 1.03;

    private TypeSize() {}

    /** Advances in points of type of this size. */
    static Advances advances(double size) {
        return c -> size * RESERVE * Em.of(c);
    }
}
