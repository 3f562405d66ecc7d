/**
 * 操作の手引: short pages about each screen, the list of keys, what is new, and a tour of the real window.
 *
 * <p>The pages are texts among the resources; begin with {@link org.shinchoku.ui.help.Topic}. Keys are named in them by their
 * {@link org.shinchoku.ui.kit.Command}, so that a page never says a key that is not there.
 */
package org.shinchoku.ui.help;
