/**
 * 履歴: who did what to the plan, and when.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers.
 */
package org.shinchoku.ui.journal;
