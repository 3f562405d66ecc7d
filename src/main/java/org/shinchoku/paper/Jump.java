package org.shinchoku.paper;

/**
 * A row of the contents in front of a document, and where it leads.
 *
 * @param row of the first sheet, from 0
 * @param page from 0
 */
public record Jump(int row, int page) {}
