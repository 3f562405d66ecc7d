package org.shinchoku.plan;

/**
 * 差戻しの一欄: one answer that a section is asked to look at once more.
 *
 * @param answer as it came in, or empty where nothing was answered
 * @param remark what is to be corrected
 */
public record Correction(long item, long field, String answer, String remark) {}
