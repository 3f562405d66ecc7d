package org.shinchoku.sheet;

/** The lines on the sides of a cell. */
public record Sides(Stroke top, Stroke right, Stroke bottom, Stroke left) {

    public static final Sides NONE = new Sides(Stroke.NONE, Stroke.NONE, Stroke.NONE, Stroke.NONE);
    public static final Sides ALL = new Sides(Stroke.PLAIN, Stroke.PLAIN, Stroke.PLAIN, Stroke.PLAIN);

    public static Sides of(boolean all) {
        return all ? ALL : NONE;
    }

    public boolean any() {
        return top.isThere() || right.isThere() || bottom.isThere() || left.isThere();
    }
}
