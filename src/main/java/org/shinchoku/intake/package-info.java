/**
 * 初回取込: an office's own sheet, its levels, fields and years guessed with reasons, as a proposed plan.
 *
 * <p>It looks into {@code plan}, {@code edit}, {@code sheet} and {@code workbook}. Nothing here knows an office by its name:
 * each {@code Recogniser} proposes, and {@code Trace} proves that every cell was taken for something or doubted.
 *
 * <p>Begin reading at {@code Intake}.
 */
package org.shinchoku.intake;
