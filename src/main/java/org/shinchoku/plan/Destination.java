package org.shinchoku.plan;

/**
 * A place in the tree to which an item can be brought.
 *
 * @param parent the item above, or 0 at the root
 * @param index the place among the parent's other items, from 0
 * @param level the level on which the item stands there
 */
public record Destination(long parent, int index, long level) {}
