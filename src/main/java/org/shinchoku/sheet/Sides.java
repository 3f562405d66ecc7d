package org.shinchoku.sheet;

/**
 * The lines on the sides of a cell, and through it.
 *
 * @param falling 斜線 from its upper left corner to the lower right one
 * @param rising 斜線 from its lower left corner to the upper right one
 */
public record Sides(Stroke top, Stroke right, Stroke bottom, Stroke left, Stroke falling, Stroke rising) {

    public static final Sides NONE = new Sides(Stroke.NONE, Stroke.NONE, Stroke.NONE, Stroke.NONE);
    public static final Sides ALL = new Sides(Stroke.PLAIN, Stroke.PLAIN, Stroke.PLAIN, Stroke.PLAIN);

    /** Without a line through the cell. */
    public Sides(Stroke top, Stroke right, Stroke bottom, Stroke left) {
        this(top, right, bottom, left, Stroke.NONE, Stroke.NONE);
    }

    public static Sides of(boolean all) {
        return all ? ALL : NONE;
    }

    public boolean any() {
        return top.isThere() || right.isThere() || bottom.isThere() || left.isThere() || isStruck();
    }

    /** Whether a line through the cell says that nothing is to be written there. */
    public boolean isStruck() {
        return falling.isThere() || rising.isThere();
    }
}
