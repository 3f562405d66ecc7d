/**
 * 初回取込: an office's own sheet, its levels, fields and years guessed with reasons, as a proposed plan.
 *
 * <p>It looks into {@code plan}, {@code edit}, {@code sheet} and {@code workbook}.
 */
package org.shinchoku.intake;
