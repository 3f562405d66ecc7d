/**
 * 紙: a sheet cut into pages, and the pages as PDF.
 *
 * <p>The only room that knows PDFBox; it looks into {@code sheet}, never into {@code plan}. Begin reading at {@link
 * org.shinchoku.paper.Pages}.
 */
package org.shinchoku.paper;
