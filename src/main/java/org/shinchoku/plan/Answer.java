package org.shinchoku.plan;

/**
 * 一課の回答: what one section wrote in a cell that several sections share.
 *
 * @param section its name as written, or empty where the text is everybody's
 * @param text what it wrote, with its head where that is spelled otherwise than (企画課)
 */
public record Answer(String section, String text) {}
