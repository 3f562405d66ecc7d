package org.shinchoku.sheet;

/**
 * One column of a sheet.
 *
 * @param width in points
 * @param hidden whether Excel hides it
 */
public record Column(double width, boolean hidden) {

    public static Column of(double width) {
        return new Column(width, false);
    }
}
