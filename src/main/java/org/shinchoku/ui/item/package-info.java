/**
 * 調書: one item on one page, with its years, figures, marks, opinions and history.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers.
 *
 * <p>Begin reading at {@code Card}, which is what the page says, and {@code Slot}, which is where it is written to.
 */
package org.shinchoku.ui.item;
