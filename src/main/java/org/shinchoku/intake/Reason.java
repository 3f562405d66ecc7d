package org.shinchoku.intake;

/**
 * How a part of the sheet was read, and why.
 *
 * @param what the part, as 「担当課」の列
 * @param sentence how it was read and for which reason
 */
public record Reason(String what, String sentence) {}
