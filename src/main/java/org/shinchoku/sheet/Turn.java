package org.shinchoku.sheet;

/**
 * The top of a page.
 *
 * @param row the row that it begins with, or goes on with
 * @param part the share of that row's height that stands on earlier pages, from 0 to below 1
 */
public record Turn(int row, double part) {}
