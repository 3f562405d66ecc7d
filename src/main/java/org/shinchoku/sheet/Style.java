package org.shinchoku.sheet;

/**
 * How a cell looks; styles are few and shared between cells.
 *
 * @param size font size in points
 * @param bold heavy type
 * @param strike struck through
 * @param color colour of the text, 0xRRGGBB
 * @param fill colour behind the text, 0xRRGGBB, or {@link #NO_FILL}
 * @param across where the text stands between left and right
 * @param down where the text stands between top and bottom
 * @param borders the lines on its sides
 * @param wrap whether long text is broken into lines
 * @param locked whether Excel refuses to change it where the sheet is protected
 * @param format the number format in Excel's notation, or empty for none
 */
public record Style(
        double size,
        boolean bold,
        boolean strike,
        int color,
        int fill,
        Across across,
        Down down,
        Sides borders,
        boolean wrap,
        boolean locked,
        String format) {

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

    public static final int NO_FILL = -1;

    /** 網掛け: what lines or dots behind a text look like from afar. */
    public static final int HATCHED = 0xD9D9D9;

    /** Text without border or fill, 11 points as a new workbook has it. */
    public static final Style PLAIN =
            new Style(11, false, false, 0x000000, NO_FILL, Across.LEFT, Down.TOP, Sides.NONE, false, true, "");

    public Style withSize(double points) {
        return new Style(points, bold, strike, color, fill, across, down, borders, wrap, locked, format);
    }

    public Style withBold(boolean on) {
        return new Style(size, on, strike, color, fill, across, down, borders, wrap, locked, format);
    }

    public Style withStrike(boolean on) {
        return new Style(size, bold, on, color, fill, across, down, borders, wrap, locked, format);
    }

    public Style withColor(int rgb) {
        return new Style(size, bold, strike, rgb, fill, across, down, borders, wrap, locked, format);
    }

    public Style withFill(int rgb) {
        return new Style(size, bold, strike, color, rgb, across, down, borders, wrap, locked, format);
    }

    public Style withAcross(Across where) {
        return new Style(size, bold, strike, color, fill, where, down, borders, wrap, locked, format);
    }

    public Style withDown(Down where) {
        return new Style(size, bold, strike, color, fill, across, where, borders, wrap, locked, format);
    }

    /** With the program's own lines around it, or none. */
    public Style withBorders(boolean on) {
        return withBorders(Sides.of(on));
    }

    public Style withBorders(Sides on) {
        return new Style(size, bold, strike, color, fill, across, down, on, wrap, locked, format);
    }

    public Style withWrap(boolean on) {
        return new Style(size, bold, strike, color, fill, across, down, borders, on, locked, format);
    }

    public Style withLocked(boolean on) {
        return new Style(size, bold, strike, color, fill, across, down, borders, wrap, on, format);
    }

    public Style withFormat(String excel) {
        return new Style(size, bold, strike, color, fill, across, down, borders, wrap, locked, excel);
    }
}
