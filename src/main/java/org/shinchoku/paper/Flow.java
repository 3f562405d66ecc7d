package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** Lets the rows of one band flow down the pages. */
final class Flow {

    /** A row that needs more than this part of a page is split rather than moved, where {@link #ROOM} is left. */
    private static final double TALL = 0.5;

    /** This part of a page is worth beginning a tall row in, and may be left white to keep a span's rows together. */
    private static final double ROOM = 0.25;
    /** Headings that take more than this part of a page are not repeated. */
    private static final double MOST_HEADINGS = 0.6;

    private static final double TOLERANCE = 1e-6;

    private final Sheet sheet;
    private final Grid grid;
    private final double bottom;
    private final List<Slot> headings = new ArrayList<>();
    private final int headingEnd;
    private final double headingHeight;

    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Slot> open = new ArrayList<>();
    private Leaf leaf = new Leaf();
    private double y;
    /** Where the rows of this page begin. */
    private double top;

    Flow(Sheet sheet, Grid grid, Frame frame) {
        this.sheet = sheet;
        this.grid = grid;
        this.bottom = frame.height();
        PageSetup page = sheet.page();
        int end = Math.min(page.headingFrom() + page.headingRows(), sheet.rows().size());
        double height = 0;
        for (int r = page.headingFrom(); r < end; r++) {
            if (grid.isShown(r)) {
                headings.addAll(grid.slots(r, end - 1, true));
                height += grid.wanted(r);
            }
        }
        this.headingEnd = end;
        this.headingHeight = height <= bottom * MOST_HEADINGS ? height : 0;
    }

    /** All pages of this band, at least one. */
    List<Leaf> leaves() {
        leaves.add(leaf);
        for (int r = 0; r < sheet.rows().size(); r++) {
            if (grid.isShown(r)) {
                place(r);
            }
        }
        return leaves;
    }

    private void place(int row) {
        boolean ordered = sheet.rows().get(row).flow() == Row.Flow.BREAK_BEFORE;
        if (y > top && (ordered || y + beginning(row, bottom - y) > bottom + TOLERANCE)) {
            turn(row);
        }
        for (Slot slot : grid.slots(row)) {
            slot.start(y);
            open.add(slot);
        }
        leaf.mark(row, y);
        double wanted = grid.wanted(row);
        while (y + needed(row) > bottom + TOLERANCE) {
            y = bottom;
            turn(row);
            wanted = 0;
        }
        y = Math.min(bottom, y + Math.max(wanted, needed(row)));
        close(row);
    }

    /**
     * The least height with which a row (and what it must stay with) may begin on a page.
     *
     * @param room where this much is exceeded, no more is asked
     */
    private double beginning(int row, double room) {
        double height = Math.max(grid.wanted(row), needed(row));
        double least = height > bottom * TALL ? Math.min(height, bottom * ROOM) : height;
        int next = next(row);
        return next > row && keeps(row) && least <= room ? least + beginning(next, room - least) : least;
    }

    private boolean keeps(int row) {
        return row < headingEnd
                || sheet.rows().get(row).flow() == Row.Flow.KEEP_WITH_NEXT
                || grid.isBound(row, bottom * ROOM);
    }

    private int next(int row) {
        for (int r = row + 1; r < sheet.rows().size(); r++) {
            if (grid.isShown(r)) {
                return r;
            }
        }
        return -1;
    }

    /** The height that the open texts ending with this row still need below here. */
    private double needed(int row) {
        double height = 0;
        for (Slot slot : open) {
            if (slot.last() == row) {
                double own = slot.remaining() - (y - slot.top());
                // What is printed a second time never makes a further page.
                height = Math.max(height, slot.isRepeating() ? Math.min(own, bottom - y) : own);
            }
        }
        return height;
    }

    /** Goes to the next page in the middle of all open slots. */
    private void turn(int row) {
        for (Slot slot : open) {
            leaf.add(slot.cut(y, y >= bottom && slot.top() <= top));
        }
        leaf = new Leaf();
        leaves.add(leaf);
        y = 0;
        if (row >= headingEnd && headingHeight > 0) {
            headings.forEach(slot -> slot.start(headingTop(slot.first())));
            headings.forEach(slot -> leaf.add(slot.cut(headingTop(slot.last() + 1), false)));
            y = headingHeight;
        }
        top = y;
        int firstUnfinished = open.stream()
                .filter(Slot::isUnfinished)
                .mapToInt(Slot::column)
                .min()
                .orElse(0);
        open.forEach(slot -> slot.resume(y, slot.isSpan() || slot.column() < firstUnfinished));
    }

    private double headingTop(int row) {
        double height = 0;
        for (int r = sheet.page().headingFrom(); r < row; r++) {
            height += grid.wanted(r);
        }
        return height;
    }

    private void close(int row) {
        for (Slot slot : open) {
            if (slot.last() == row) {
                leaf.add(slot.cut(y, true));
            }
        }
        open.removeIf(slot -> slot.last() == row);
    }
}
