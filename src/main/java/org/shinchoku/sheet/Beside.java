package org.shinchoku.sheet;

import java.util.Arrays;

/**
 * How columns that have no room on one page are divided among pages beside each other.
 *
 * @param room width of a page
 * @param names first of the columns that begin each further page
 * @param namesEnd the first behind those
 */
record Beside(double room, int names, int namesEnd) {

    private static final double TOLERANCE = 0.01;

    /** How many pages these widths need beside each other. */
    int pages(double[] widths) {
        int pages = 1;
        double right = 0;
        for (int c = 0; c < widths.length; c++) {
            if (right > 0 && right + widths[c] > room + TOLERANCE) {
                pages++;
                right = repeated(widths, c);
            }
            right += widths[c];
        }
        return pages;
    }

    /** The width of so many pages that columns can share, as those that name the rows stand on each. */
    double shared(double[] widths, int pages) {
        return pages * room - (pages - 1) * repeated(widths, widths.length);
    }

    private double repeated(double[] widths, int before) {
        double width =
                namesEnd <= before ? Arrays.stream(widths, names, namesEnd).sum() : 0;
        return width <= room / 2 ? width : 0;
    }
}
