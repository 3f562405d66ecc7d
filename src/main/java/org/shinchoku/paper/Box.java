package org.shinchoku.paper;

/**
 * A filled rectangle, in points from the left and top of the page.
 *
 * @param color 0xRRGGBB
 */
public record Box(double x, double y, double width, double height, int color) {}
