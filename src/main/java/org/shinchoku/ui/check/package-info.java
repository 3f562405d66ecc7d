/**
 * 点検: what is missing, wrong or doubtful in the plan, with the way to the cell.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers; what it shows is found in {@code check}.
 *
 * <p>Begin reading at {@code CheckView}.
 */
package org.shinchoku.ui.check;
