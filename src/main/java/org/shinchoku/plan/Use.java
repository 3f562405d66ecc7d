package org.shinchoku.plan;

/**
 * What hangs on a unit and would lose it.
 *
 * @param items how many items name it as responsible
 * @param answers how many answers it has given
 * @param others how many replies and returns are its own, and units stand below it
 */
public record Use(int items, int answers, int others) {}
