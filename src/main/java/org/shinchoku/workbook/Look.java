package org.shinchoku.workbook;

import org.shinchoku.sheet.Style;
import org.shinchoku.sheet.Style.Across;

/**
 * How a cell of a workbook looks; where the workbook leaves it open, numbers stand to the right and truths in the middle.
 *
 * @param style for texts
 * @param forNumbers the same for numbers
 * @param forTruths the same for truth values and errors
 * @param format how numbers are shown
 */
record Look(Style style, Style forNumbers, Style forTruths, NumberFormat format) {

    static final Look PLAIN = of(Style.PLAIN.withDown(Style.Down.BOTTOM), true, NumberFormat.GENERAL);

    static Look of(Style style, boolean open, NumberFormat format) {
        return new Look(
                style,
                open ? style.withAcross(Across.RIGHT) : style,
                open ? style.withAcross(Across.CENTER) : style,
                format);
    }

    /** Whether an empty cell in this look can be seen. */
    boolean isVisible() {
        return style.borders().any() || style.fill() != Style.NO_FILL;
    }
}
