/**
 * 画面: the desktop, one drawer per screen; the only room that knows JavaFX.
 *
 * <p>It looks into every room but {@code cli}; drawers do not know each other, {@code ui.window} knows them all.
 *
 * <p>Begin reading at {@code App}, which wires everything by constructors.
 */
package org.shinchoku.ui;
