/**
 * 会議の記録: what a committee says while it meets, item by item, and what the office answers then and later.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers.
 *
 * <p>Begin reading at {@code OpinionViewModel}.
 */
package org.shinchoku.ui.opinion;
