package org.shinchoku.store;

/**
 * How far a journal can be read.
 *
 * @param good where the first line begins that is not whole
 * @param sound whether at most one line is not whole, as a crash leaves it
 */
record Extent(long good, boolean sound) {}
