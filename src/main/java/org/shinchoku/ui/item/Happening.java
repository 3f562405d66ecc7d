package org.shinchoku.ui.item;

import java.util.List;
import org.shinchoku.ui.kit.Told;

/**
 * Something that was done to an item.
 *
 * @param what in the clerk's words
 * @param when and by whom
 * @param told what it changed of the item
 */
record Happening(String what, String when, List<Told> told) {}
