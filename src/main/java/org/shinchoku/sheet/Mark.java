package org.shinchoku.sheet;

/**
 * 変更の印: a part of a cell's text that was not in it before, which is underlined, or that is gone, which is struck through.
 *
 * @param start first character
 * @param end behind the last character
 */
public record Mark(int start, int end, boolean gone) {}
