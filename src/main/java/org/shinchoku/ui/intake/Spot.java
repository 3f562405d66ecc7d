package org.shinchoku.ui.intake;

import org.shinchoku.sheet.Area;

/**
 * A cell of a book.
 *
 * @param tab the sheet, from 0
 * @param area all cells that are one with it
 */
record Spot(int tab, Area area) {

    int row() {
        return area.row();
    }

    int column() {
        return area.column();
    }

    /** As Excel names it, without its sheet. */
    String address() {
        return Area.address(area.row(), area.column());
    }
}
