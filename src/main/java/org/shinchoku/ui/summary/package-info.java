/**
 * 集計: how often each mark was given, as a table and as bars, with the way to the items that were counted.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers.
 *
 * <p>Begin reading at {@code SummaryViewModel}.
 */
package org.shinchoku.ui.summary;
