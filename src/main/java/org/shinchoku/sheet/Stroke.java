package org.shinchoku.sheet;

/**
 * A line beside a cell.
 *
 * @param kind how it is drawn
 * @param color 0xRRGGBB
 */
public record Stroke(Kind kind, int color) {

    /** How a line is drawn, by Excel's names. */
    public enum Kind {
        NONE(0),
        HAIR(0.25, 0.5, 1),
        DOTTED(0.4, 1, 1),
        DASH_DOT_DOT(0.4, 4, 1.5, 1, 1.5, 1, 1.5),
        DASH_DOT(0.4, 4, 1.5, 1, 1.5),
        DASHED(0.4, 3, 1.5),
        THIN(0.4),
        MEDIUM_DASH_DOT_DOT(1.2, 6, 2, 2, 2, 2, 2),
        SLANTED_DASH_DOT(1.2, 7, 2, 3, 2),
        MEDIUM_DASH_DOT(1.2, 6, 2, 2, 2),
        MEDIUM_DASHED(1.2, 5, 2),
        MEDIUM(1.2),
        THICK(2),
        /** Two thin lines, which together are as broad as a thick one. */
        DOUBLE(0.4);

        private final double breadth;
        private final double[] dashes;

        Kind(double breadth, double... dashes) {
            this.breadth = breadth;
            this.dashes = dashes;
        }

        /** In points. */
        public double breadth() {
            return breadth;
        }

        /** Lengths of what is drawn and left out in turn, in points; none where it is drawn through. */
        public double[] dashes() {
            return dashes.clone();
        }
    }

    public static final Stroke NONE = new Stroke(Kind.NONE, 0);

    /** The line around the cells of the program's own sheets. */
    public static final Stroke PLAIN = new Stroke(Kind.THIN, 0x6B7280);

    public boolean isThere() {
        return kind != Kind.NONE;
    }

    /** This line, or where there is none another. */
    public Stroke or(Stroke other) {
        return isThere() ? this : other;
    }
}
