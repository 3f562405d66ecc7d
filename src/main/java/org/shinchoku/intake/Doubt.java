package org.shinchoku.intake;

/**
 * Something on a sheet that was not understood, or not for sure.
 *
 * @param sheet the sheet's name
 * @param address the cell, as B5
 * @param sentence what the clerk should look at
 */
public record Doubt(String sheet, String address, String sentence) {}
