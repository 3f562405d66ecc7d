package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row.Flow;
import org.shinchoku.sheet.Sheet;

/** What stands again at the top of a page: the headings of the sheet, and those of the table of which a row is part. */
final class Headings {

    /** Headings that take more than this part of a page are not repeated. */
    private static final double MOST = 0.6;

    private static final int NONE = -1;

    private final Sheet sheet;
    private final List<Grid> grids;
    private final double most;
    private final int from;
    private final int end;
    private final boolean titled;
    /** Of each row the first heading of the table of which it is part. */
    private final int[] tables;

    private final Map<Integer, Above> known = new HashMap<>();

    /**
     * @param grids the same rows in each band
     * @param page height of a page
     */
    Headings(Sheet sheet, List<Grid> grids, double page) {
        PageSetup setup = sheet.page();
        this.sheet = sheet;
        this.grids = grids;
        this.most = page * MOST;
        this.from = setup.headingFrom();
        this.end = Math.min(from + setup.headingRows(), sheet.rows().size());
        this.titled = height(from, end) > 0 && height(from, end) <= most;
        this.tables = new int[sheet.rows().size()];
        Arrays.fill(tables, NONE);
        for (int r = end; r < tables.length; r++) {
            boolean begins = isHeading(r) && !isHeading(r - 1);
            tables[r] = begins ? r : r == 0 ? NONE : tables[r - 1];
            if (begins) {
                leave(r);
            }
        }
    }

    /** What leads to the next table is no part of the one before: its title, and the white above. */
    private void leave(int next) {
        for (int r = next - 1; r >= end && (sheet.rows().get(r).flow().keeps() || isWhite(r)); r--) {
            tables[r] = NONE;
        }
    }

    private boolean isWhite(int row) {
        return sheet.rows().get(row).cells().isEmpty();
    }

    private boolean isHeading(int row) {
        return row >= end && sheet.rows().get(row).flow() == Flow.HEADING;
    }

    /** Whether the headings of the sheet are repeated. */
    boolean isTitled() {
        return titled;
    }

    /** The first row behind the headings of the sheet. */
    int end() {
        return end;
    }

    /** How high the headings are above a row that begins a page. */
    double height(int row) {
        return above(row).height();
    }

    /** Prints the headings above a row that begins a page. */
    void print(int row, Leaf leaf) {
        above(row).print(leaf);
    }

    private Above above(int row) {
        if (row < end) {
            return new Above();
        }
        return known.computeIfAbsent(isHeading(row) ? NONE : tables[row], this::of);
    }

    /** The sheet's own headings with those of a table, as far as they leave the page its place. */
    private Above of(int table) {
        List<Integer> rows = new ArrayList<>();
        if (titled) {
            add(from, end, rows);
        }
        double own = titled ? height(from, end) : 0;
        if (table != NONE && own + height(table, behind(table)) <= most) {
            add(table, behind(table), rows);
        }
        Above above = new Above();
        for (int row : rows) {
            for (Grid grid : grids) {
                grid.slots(row, behind(row) - 1, true).forEach(slot -> above.add(slot, height(row, slot.last() + 1)));
            }
            above.down(wanted(row));
        }
        return above;
    }

    private void add(int first, int next, List<Integer> to) {
        for (int r = first; r < next; r++) {
            if (grids.get(0).isShown(r)) {
                to.add(r);
            }
        }
    }

    /** The first row behind the headings of which a row is one. */
    private int behind(int row) {
        int next = row < end ? end : row;
        while (next < tables.length && isHeading(next)) {
            next++;
        }
        return next;
    }

    private double height(int first, int next) {
        double height = 0;
        for (int r = first; r < next; r++) {
            height += wanted(r);
        }
        return height;
    }

    private double wanted(int row) {
        return grids.stream().mapToDouble(grid -> grid.wanted(row)).max().orElse(0);
    }
}
