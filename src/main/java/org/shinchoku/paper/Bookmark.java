package org.shinchoku.paper;

/**
 * An entry of the document's contents.
 *
 * @param depth from 1
 * @param page from 0
 * @param y in points from the top of the page
 */
public record Bookmark(int depth, String title, int page, double y) {}
