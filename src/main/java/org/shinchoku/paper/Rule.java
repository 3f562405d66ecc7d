package org.shinchoku.paper;

import org.shinchoku.sheet.Stroke;

/** A line between cells or through one, in points from the left and top of the page. */
public record Rule(double x1, double y1, double x2, double y2, Stroke stroke) {}
