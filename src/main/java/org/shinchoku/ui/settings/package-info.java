/**
 * 年度更新、階層と欄、評価基準: the windows in which the clerk says how a plan is built and goes on.
 *
 * <p>Each works on a proposal that is looked at before it becomes one entry.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers.
 */
package org.shinchoku.ui.settings;
