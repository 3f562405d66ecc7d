package org.shinchoku.sheet;

import java.util.BitSet;
import java.util.List;

/** The tables that stand below each other on a sheet, with blank rows between them. */
final class SheetRuns {

    /** A table of up to this part of a page is small. */
    private static final double SMALL = 0.25;
    /** Rows that are as tall as their text are taken to be at least this high, in points. */
    private static final double LOWEST = 13;

    private final Sheet sheet;
    private final BitSet blank = new BitSet();

    SheetRuns(Sheet sheet) {
        this.sheet = sheet;
        for (int r = 0; r < sheet.rows().size(); r++) {
            blank.set(r, sheet.rows().get(r).cells().stream().allMatch(Cell::isEmpty));
        }
        for (Area span : sheet.spans()) {
            if (!sheet.cell(span.row(), span.column()).isEmpty()) {
                blank.clear(span.row(), span.lastRow() + 1);
            }
        }
    }

    boolean isBlank(int row) {
        return blank.get(row);
    }

    /** Those that may well stay on one page: where each begins, and how many rows it has. */
    List<int[]> small() {
        double most = SMALL * room();
        return MouldRuns.of(sheet.rows().size(), r -> !isBlank(r)).stream()
                .filter(run -> height(run[0], run[0] + run[1]) <= most)
                .toList();
    }

    private double height(int from, int to) {
        return sheet.rows().subList(from, to).stream()
                .mapToDouble(row -> Math.max(LOWEST, row.height()))
                .sum();
    }

    /** Height of a page in the points of the sheet. */
    private double room() {
        PageSetup page = sheet.page();
        double width = sheet.columns().stream()
                .filter(c -> !c.hidden())
                .mapToDouble(Column::width)
                .sum();
        boolean smaller = page.scale() == PageSetup.Scale.SHRINK;
        return page.roomHeight() * (smaller ? Math.max(1, width / page.roomWidth()) : 1);
    }
}
