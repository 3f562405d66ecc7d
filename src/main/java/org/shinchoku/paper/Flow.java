package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Turn;

/** Lets the rows flow down the pages; the pages of several bands turn together, so that a row goes on beside itself. */
final class Flow {

    /** A row that needs more than this part of a page is split rather than moved, where {@link #ROOM} is left. */
    private static final double TALL = 0.5;

    /** This part of a page is worth beginning a tall row in, and may be left white to keep a span's rows together. */
    private static final double ROOM = 0.25;

    private static final double TOLERANCE = 1e-6;

    private final Sheet sheet;
    private final List<Grid> grids;
    private final double bottom;
    private final Headings headings;

    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Slot> open = new ArrayList<>();
    private Leaf leaf;
    private double y;
    /** Where the rows of this page begin. */
    private double top;

    /** @param grids the same rows in each band */
    Flow(Sheet sheet, List<Grid> grids, Frame frame) {
        this.sheet = sheet;
        this.grids = grids;
        this.bottom = frame.height();
        this.headings = new Headings(sheet, grids, bottom);
    }

    /** All pages from above, at least one. */
    List<Leaf> leaves() {
        begin();
        for (int r = 0; r < sheet.rows().size(); r++) {
            if (isShown(r)) {
                place(r);
            }
        }
        return leaves;
    }

    /** The tops of all pages but the first. */
    List<Turn> turns() {
        return turns;
    }

    /** Whether the headings are repeated. */
    boolean isTitled() {
        return headings.isTitled();
    }

    private boolean isShown(int row) {
        return grids.get(0).isShown(row);
    }

    private double wanted(int row) {
        return grids.stream().mapToDouble(grid -> grid.wanted(row)).max().orElse(0);
    }

    private void begin() {
        leaf = new Leaf(grids.size());
        leaves.add(leaf);
    }

    private void place(int row) {
        boolean ordered = sheet.rows().get(row).flow() == Row.Flow.BREAK_BEFORE;
        if (y > top && (ordered || !begins(row))) {
            turn(row);
        }
        for (Grid grid : grids) {
            for (Slot slot : grid.slots(row)) {
                slot.start(y);
                open.add(slot);
            }
        }
        leaf.mark(row, y);
        List<Double> parts = new ArrayList<>();
        double from = y;
        double wanted = wanted(row);
        while (y + needed(row, y) > bottom + TOLERANCE) {
            parts.add(bottom - from);
            y = bottom;
            turn(row);
            from = y;
            wanted = 0;
        }
        y = Math.min(bottom, y + Math.max(wanted, needed(row, y)));
        share(parts, y - from);
        close(row);
    }

    /** Says of a row's pages, the last of which were turned to just now, what share of it stands before them. */
    private void share(List<Double> parts, double last) {
        double all = parts.stream().mapToDouble(p -> p).sum() + last;
        double before = 0;
        for (int i = 0; i < parts.size(); i++) {
            before += parts.get(i);
            int place = turns.size() - parts.size() + i;
            turns.set(place, new Turn(turns.get(place).row(), before / all));
        }
    }

    /** Whether a row has room here, and what it must stay with too, unless that has none on a page of its own. */
    private boolean begins(int row) {
        double room = bottom - y + TOLERANCE;
        double page = bottom - headings.height(row) + TOLERANCE;
        return beginning(row, y, room) <= room || beginning(row, y, page) > page && least(row, y) <= room;
    }

    /**
     * The least height with which a row (and what it must stay with) may begin on a page.
     *
     * @param at how far down the open texts are printed by then
     * @param room where this much is exceeded, no more is asked
     */
    private double beginning(int row, double at, double room) {
        double least = least(row, at);
        int next = next(row);
        return next > row && keeps(row) && least <= room ? least + beginning(next, at + least, room - least) : least;
    }

    private double least(int row, double at) {
        double height = Math.max(wanted(row), needed(row, at));
        return height > bottom * TALL ? Math.min(height, bottom * ROOM) : height;
    }

    private boolean keeps(int row) {
        return row < headings.end()
                || sheet.rows().get(row).flow().keeps()
                || grids.stream().anyMatch(grid -> grid.isBound(row, bottom * ROOM));
    }

    private int next(int row) {
        for (int r = row + 1; r < sheet.rows().size(); r++) {
            if (isShown(r)) {
                return r;
            }
        }
        return -1;
    }

    /** The height that the open texts ending with this row still need, where they are printed down to a place. */
    private double needed(int row, double at) {
        double height = 0;
        for (Slot slot : open) {
            if (slot.last() == row) {
                double own = slot.remaining() - (at - slot.top());
                // What is printed a second time never makes a further page.
                height = Math.max(height, slot.isRepeating() ? Math.min(own, bottom - at) : own);
            }
        }
        return height;
    }

    /** Goes to the next page in the middle of all open slots. */
    private void turn(int row) {
        for (Slot slot : open) {
            leaf.add(slot.band(), slot.cut(y, y >= bottom && slot.top() <= top));
        }
        begin();
        turns.add(new Turn(row, 0));
        headings.print(row, leaf);
        y = headings.height(row);
        top = y;
        int firstUnfinished = open.stream()
                .filter(Slot::isUnfinished)
                .mapToInt(Slot::column)
                .min()
                .orElse(0);
        open.forEach(slot -> slot.resume(y, slot.isSpan() || slot.column() < firstUnfinished));
    }

    private void close(int row) {
        for (Slot slot : open) {
            if (slot.last() == row) {
                leaf.add(slot.band(), slot.cut(y, true));
            }
        }
        open.removeIf(slot -> slot.last() == row);
    }
}
