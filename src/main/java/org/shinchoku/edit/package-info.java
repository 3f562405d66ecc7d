/**
 * 編集: changes, their journal, undo and redo; the only door through which a plan changes.
 *
 * <p>It looks into {@code plan}.
 *
 * <p>Begin reading at {@code Editor}.
 */
package org.shinchoku.edit;
