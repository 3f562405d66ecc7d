package org.shinchoku.ui.intake;

import java.util.function.Consumer;

/**
 * A name that can be said.
 *
 * @param name what it is the name of, in the clerk's words
 * @param now as it is
 * @param say says another
 */
record Naming(String name, String now, Consumer<String> say) {}
