/**
 * 帳票: the plan laid out in a form, and written out to print it.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers.
 *
 * <p>Begin reading at {@code ExportWorkflow}.
 */
package org.shinchoku.ui.sheet;
