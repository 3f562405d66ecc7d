/**
 * 検索・置換・絞り込み: finds words in a plan, puts others in their place, and narrows the plan to what is looked for.
 *
 * <p>What it finds is shown by other screens, which it knows as a {@code Ground} alone.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers.
 */
package org.shinchoku.ui.find;
