/**
 * What all screens share: background tasks, messages, icons, and the brush that tables are painted with.
 *
 * <p>Open to every drawer; it knows none of them.
 */
package org.shinchoku.ui.kit;
