package org.shinchoku.paper;

import org.shinchoku.sheet.Stroke;

/** A line between cells, in points from the left and top of the page; it runs across or down. */
public record Rule(double x1, double y1, double x2, double y2, Stroke stroke) {}
