package org.shinchoku.ui.grid;

/**
 * What the cells of one row need in height.
 *
 * @param own the highest of those that stand on this row alone
 * @param spans by depth, the highest of those that begin on this row and reach further down, or 0
 */
record Needs(double own, double[] spans) {}
