package org.shinchoku.sheet;

/** Which sides of a cell have a hairline. */
public record Sides(boolean top, boolean right, boolean bottom, boolean left) {

    public static final Sides NONE = new Sides(false, false, false, false);
    public static final Sides ALL = new Sides(true, true, true, true);

    public static Sides of(boolean all) {
        return all ? ALL : NONE;
    }

    public boolean any() {
        return top || right || bottom || left;
    }
}
