package org.shinchoku.paper;

/**
 * Where something on a page comes from.
 *
 * @param row row of the sheet, from 0; -1 for the header and footer of the page
 * @param column column of the sheet, from 0
 * @param repeated whether it stands on an earlier page already: repeated headings, parents with （続き）
 */
public record Origin(int row, int column, boolean repeated) {

    static final Origin EDGE = new Origin(-1, -1, true);
}
