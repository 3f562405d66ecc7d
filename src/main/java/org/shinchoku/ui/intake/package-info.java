/**
 * 取込: an office's own sheet is read, looked at by the clerk and taken in.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers.
 *
 * <p>Begin reading at {@code ImportWorkflow}.
 */
package org.shinchoku.ui.intake;
