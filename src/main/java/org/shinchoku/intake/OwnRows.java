package org.shinchoku.intake;

import org.shinchoku.sheet.Area;

/** Rows that speak of a label itself, as of a 事業 with figures of its own above its 細事業. */
final class OwnRows {

    private OwnRows() {}

    /**
     * The level of whose label a row speaks itself, as a 事業 with its own figures above its 細事業: its label reaches over the
     * column of the titles, or stands there alone above rows that have titles.
     */
    static int level(Layout layout, Table table, int row) {
        int last = layout.levels().size() - 1;
        Integer title = layout.title().places().get(table);
        if (title == null || last == 0 || !table.grid().text(row, title).isEmpty()) {
            return last;
        }
        Area area = table.grid().area(row, title);
        for (int i = 0; i < last; i++) {
            Integer place = layout.labels().get(i).places().get(table);
            boolean over = place != null && area.row() == row && area.column() == place;
            boolean alone = place != null
                    && area.row() == row
                    && area.column() == title
                    && !table.grid().text(row, place).isEmpty()
                    && i == last - 1
                    && goesOnBelow(table.grid(), row, place, title);
            if (over || alone) {
                return i;
            }
        }
        return last;
    }

    /** Whether the next row leaves the label blank and has a title. */
    private static boolean goesOnBelow(Grid grid, int row, int label, int title) {
        int next = row + 1;
        while (next < grid.height() && grid.row(next).isEmpty()) {
            next++;
        }
        return next < grid.height()
                && grid.text(next, label).isEmpty()
                && grid.area(next, label).row() == next
                && !grid.text(next, title).isEmpty();
    }
}
