package org.shinchoku.intake;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.shinchoku.sheet.Area;

/**
 * Tables that are folded in two to fit the paper: below 取組実績 | 評価 stands 課題, and so do their texts in two rows of each item.
 * Sets what stands below beside what stands above it, so that each item has one row.
 *
 * <p>They are known by their cells: those of each item are merged and parted just as those of the headings are.
 */
final class Unfolded {

    /** Headings stand at the top of a sheet. */
    private static final int MOST_ROWS = 100;

    private static final int LEAST_ITEMS = 2;

    /** A number or a sentence is no heading, though 予定 and 実施 beside it might be. */
    private static final Pattern NO_HEADING = Pattern.compile("[0-9０-９]+|(?s).*。.*|(?s).{46,}");

    private final Grid grid;
    private final LabelWords labelled;
    /** The upper of the two rows of headings. */
    private int head;

    private List<Grid.Block> upper;
    private List<Grid.Block> lower;
    /** The second rows of headings and items. */
    private final BitSet seconds = new BitSet();

    private Unfolded(Grid grid) {
        this.grid = grid;
        this.labelled = new LabelWords(24, false, grid.senses());
    }

    /** The sheet with a row for each item; the same where none is folded. */
    static Grid flat(Grid grid) {
        Unfolded unfolded = new Unfolded(grid);
        return unfolded.find() ? unfolded.lay() : grid;
    }

    private boolean find() {
        for (int r = 0; r + 1 < Math.min(grid.height(), MOST_ROWS); r++) {
            if (areHeads(r) && items() >= LEAST_ITEMS) {
                return true;
            }
        }
        return false;
    }

    /** Whether two rows below each other are headings, of which some stand below others and some reach over both. */
    private boolean areHeads(int row) {
        head = row;
        upper = grid.row(row);
        lower = grid.row(row + 1).stream()
                .filter(b -> b.area().row() == row + 1)
                .toList();
        return upper.size() >= 3
                && !lower.isEmpty()
                && upper.stream().noneMatch(b -> NO_HEADING.matcher(b.text()).matches())
                && lower.stream().allMatch(b -> b.area().rows() == 1 && isLabel(b) && isLabelAbove(b))
                && upper.stream().anyMatch(this::isWhole);
    }

    private boolean isLabel(Grid.Block block) {
        return labelled.test(block.text()) && !block.sense().year().isOnlyYear();
    }

    /** Whether headings of their own, and no group that only ends there, stand above one in the second row. */
    private boolean isLabelAbove(Grid.Block below) {
        Area area = below.area();
        return IntStream.rangeClosed(area.column(), area.lastColumn())
                .mapToObj(c -> upper.stream()
                        .filter(b -> b.column() <= c && c <= b.area().lastColumn())
                        .findFirst()
                        .orElse(null))
                .allMatch(b -> b != null && b.area().lastRow() == head && isLabel(b));
    }

    private boolean isWhole(Grid.Block heading) {
        return heading.area().lastRow() > head;
    }

    /** How many items are folded as the headings are; none where more rows with several texts, as sums, are not. */
    private int items() {
        int items = 0;
        int others = 0;
        seconds.clear();
        seconds.set(head + 1);
        for (int r = head + 2; r < grid.height() && others <= items + MOST_ROWS; r++) {
            if (isFolded(r)) {
                items += repeats(r) ? 0 : 1;
                seconds.set(++r);
            } else if (grid.row(r).size() > 1) {
                others++;
            }
        }
        return others > items ? 0 : items;
    }

    private boolean isFolded(int row) {
        return row + 1 < grid.height()
                && upper.stream().allMatch(b -> isLike(b, row, isWhole(b)))
                && lower.stream().allMatch(b -> isLike(b, row + 1, false))
                && grid.row(row + 1).stream()
                        .allMatch(b -> b.area().row() <= row || lower.stream().anyMatch(l -> l.column() == b.column()));
    }

    /** Whether a cell is as wide as its heading, and reaches over both rows where that does. */
    private boolean isLike(Grid.Block heading, int row, boolean whole) {
        Area area = grid.area(row, heading.column());
        boolean wide = area.column() == heading.column()
                && area.columns() == heading.area().columns();
        return wide && (whole ? area.lastRow() > row : area.rows() == 1);
    }

    private boolean repeats(int row) {
        return upper.stream().allMatch(b -> grid.shown(row, b.column()).equals(b.text()));
    }

    private Grid lay() {
        Relay relay = new Relay(grid);
        int[] rows = rows();
        List<Integer> behind = lower.stream().map(this::behind).toList();
        IntUnaryOperator column =
                c -> c + (int) behind.stream().filter(b -> b < c).count();
        for (int r = 0; r < grid.height(); r++) {
            for (int c = 0; c < grid.width(); c++) {
                if (grid.starts(r, c) && !seconds.get(r)) {
                    Area area = grid.area(r, c);
                    int last = column.applyAsInt(area.lastColumn()) + widened(area, behind);
                    int from = column.applyAsInt(c);
                    relay.put(area, new Area(rows[r], from, rows[area.lastRow()] - rows[r] + 1, last - from + 1));
                }
            }
        }
        for (int i = 0; i < lower.size(); i++) {
            int at = behind.get(i);
            int to = column.applyAsInt(at)
                    + 1
                    + (int) behind.subList(0, i).stream().filter(b -> b == at).count();
            for (int r : seconds.stream().toArray()) {
                Area above = grid.area(r - 1, lower.get(i).column());
                relay.put(grid.area(r, lower.get(i).column()), new Area(rows[above.row()], to, above.rows(), 1));
            }
        }
        return relay.grid();
    }

    /** The column behind which a heading of the second row is set: the last of those above it. */
    private int behind(Grid.Block below) {
        return grid.area(head, below.area().lastColumn()).lastColumn();
    }

    /** By how many columns a group above the headings grows, so that it still reaches over all below it. */
    private int widened(Area area, List<Integer> behind) {
        return area.lastRow() >= head
                ? 0
                : (int) behind.stream().filter(b -> b == area.lastColumn()).count();
    }

    /** Where each row stands when those below have gone up. */
    private int[] rows() {
        int[] rows = new int[grid.height()];
        for (int r = 0, next = -1; r < rows.length; r++) {
            next += seconds.get(r) ? 0 : 1;
            rows[r] = next;
        }
        return rows;
    }
}
