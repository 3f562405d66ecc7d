package org.shinchoku.ui.intake;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Something that can be said of what is looked at: one of several, chosen from a list.
 *
 * @param id by which it is found on the screen
 * @param name what is chosen, in the clerk's words
 * @param options what there is to choose
 * @param chosen which of them holds, or -1 where none does
 * @param choose says another
 */
record Tool(String id, String name, List<String> options, int chosen, IntConsumer choose) {}
