/**
 * 一覧: the plan as a table, drawn on one canvas.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers.
 */
package org.shinchoku.ui.grid;
