/**
 * What all screens share: background tasks, messages, icons.
 *
 * <p>Open to every drawer; it knows none of them.
 */
package org.shinchoku.ui.kit;
