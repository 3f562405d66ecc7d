package org.shinchoku.ui.grid;

import java.util.List;

/**
 * A row of the grid: an item on which nothing deeper hangs, or a branch that is folded.
 *
 * @param item the item's id
 * @param depth the depth of its level
 * @param path ids of the item and those above it, by the depth of their levels; 0 where none stands there
 * @param folded how many rows are folded into this one
 */
record GridRow(long item, int depth, List<Long> path, int folded) {

    /** The item that a column of this depth speaks of, or 0. */
    long at(int level) {
        return path.get(level);
    }
}
