package org.shinchoku.paper;

/**
 * Characters on one line of a page, in one face.
 *
 * @param x left edge, in points from the left of the page
 * @param baseline in points from the top of the page
 * @param width of the characters, in points
 * @param face the font
 * @param size of the font, in points
 * @param color 0xRRGGBB
 * @param strike whether a line goes through it
 * @param text the characters; each is in the face
 * @param origin the cell it belongs to
 */
public record TextRun(
        double x,
        double baseline,
        double width,
        Face face,
        double size,
        int color,
        boolean strike,
        String text,
        Origin origin) {}
