package org.shinchoku.paper;

/** A hairline, in points from the left and top of the page; it runs across or down. */
public record Rule(double x1, double y1, double x2, double y2) {

    /** Breadth of every rule, in points. */
    public static final double BREADTH = 0.4;

    /** Colour of every rule. */
    public static final int COLOR = 0x6B7280;
}
