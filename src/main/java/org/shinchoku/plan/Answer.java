package org.shinchoku.plan;

/**
 * 一課の回答: what one section wrote in a cell that several sections share.
 *
 * @param section its name as written, or empty where the text is everybody's
 * @param text what it wrote
 */
public record Answer(String section, String text) {}
