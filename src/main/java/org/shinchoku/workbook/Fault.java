package org.shinchoku.workbook;

/**
 * Something in a readable file that was not read, or not for certain.
 *
 * @param sheet name of the sheet, or empty where it concerns the whole book
 * @param address the cell as Excel names it, or empty where it concerns the whole sheet
 * @param sentence what is the matter, for the clerk
 */
public record Fault(String sheet, String address, String sentence) {}
