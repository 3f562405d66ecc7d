package org.shinchoku.plan;

/**
 * How the cells of a learnt sheet look; see the styles of a sheet, which this is kept for.
 *
 * @param size of the type in points
 * @param color of the text, 0xRRGGBB
 * @param fill behind the text, 0xRRGGBB, or -1 for none
 * @param borders whether there are the program's own lines on all sides
 * @param format of numbers as Excel writes it, or empty
 * @param sides else those that have one, of T, R, B and L, and those through the cell, of F (falling) and U (rising), each with what kind of line it is and its colour in brackets where it is
 *     another: {@code TB(THICK,FF0000)}
 */
public record Look(
        double size,
        boolean bold,
        boolean strike,
        int color,
        int fill,
        Across across,
        Down down,
        boolean borders,
        boolean wrap,
        boolean locked,
        String format,
        String sides) {

    public Look {
        sides = sides == null ? "" : sides; // ledgers that were written earlier name none
    }

    /** Where a text stands between left and right. */
    public enum Across {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Where a text stands between top and bottom. */
    public enum Down {
        TOP,
        MIDDLE,
        BOTTOM
    }
}
