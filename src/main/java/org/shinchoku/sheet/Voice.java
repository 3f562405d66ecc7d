package org.shinchoku.sheet;

/**
 * A section whose answer stands in a cell.
 *
 * @param section its id, or 0 for everybody's answer
 * @param head the name that heads it, where that is not its own
 * @param apart whether it came from a cell of its own
 */
public record Voice(long section, String head, boolean apart) {}
