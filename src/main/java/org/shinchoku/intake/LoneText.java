package org.shinchoku.intake;

import org.shinchoku.plan.Role;

/** What a single text among the rows of a table is there for. */
enum LoneText {
    /** An item without values. */
    ITEM,
    /** A label that stands alone above the items it holds for. */
    LABEL,
    /** The heading of what stands below. */
    SECTION,
    NOTHING;

    /** No heading of a section is longer. */
    private static final int LONGEST = 80;

    /**
     * @param rows the table that is read, or null above the first
     * @param next the line below, or null at the end of the sheet
     */
    static LoneText of(Grid grid, Rows rows, Line line, Line next) {
        Grid.Block block = line.blocks().get(0);
        Part part = part(rows, block.column());
        boolean wide = block.area().columns() >= Math.max(3, grid.width() / 2);
        boolean again = next != null && !grid.text(next.row(), block.column()).isEmpty();
        boolean labelled = part != null && part.role() == Role.LEVEL && !wide;
        Ordinal ordinal = block.sense().ordinal();
        boolean counted = ordinal != null && !ordinal.word().isEmpty();
        boolean titled = labelled && part.column() == rows.layout().title();
        if (titled && !counted && rows.table().holds(line.row())) {
            return ITEM;
        }
        if (labelled && !titled && !again) {
            return LABEL;
        }
        boolean brief = block.text().length() <= LONGEST && !block.text().endsWith("。");
        return brief && standsFirst(rows, block) ? SECTION : NOTHING;
    }

    /** The part that stands in a column of the table that is read, or null. */
    static Part part(Rows rows, int column) {
        return rows == null
                ? null
                : rows.layout().parts().stream()
                        .filter(p -> p.column() == rows.layout().shape().column(rows.table(), column))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a text stands in the first columns, where labels stand. */
    private static boolean standsFirst(Rows rows, Grid.Block block) {
        Column title = rows == null ? null : rows.layout().title();
        return title == null || block.column() <= title.places().getOrDefault(rows.table(), 0);
    }
}
