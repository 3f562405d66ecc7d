package org.shinchoku.intake;

import java.util.List;
import java.util.Set;

/** Tells a row right below the headings that says how to fill them in, 200字以内 | 選択, or in which unit, from an item. */
final class Guidance {

    private static final int LONGEST = 20;

    private Guidance() {}

    /** Whether all its texts are brief and stand right of the items' titles, while the row below begins with an item. */
    static boolean is(Grid grid, int r, List<Grid.Block> row) {
        List<Grid.Block> next = r + 1 < grid.height() ? grid.row(r + 1) : List.of();
        int from = row.get(0).column();
        return row.size() >= 2
                && !next.isEmpty()
                && next.get(0).column() < from
                && row.stream().allMatch(b -> isBrief(b, r))
                && next.stream().allMatch(b -> b.area().row() > r)
                && headsItems(grid, r - 1, from);
    }

    private static boolean isBrief(Grid.Block block, int r) {
        return block.area().row() == r
                && block.area().rows() == 1
                && block.text().length() <= LONGEST;
    }

    private static boolean headsItems(Grid grid, int head, int until) {
        return grid.row(head).stream()
                .filter(b -> b.column() < until)
                .map(b -> b.sense().words())
                .anyMatch(Set.of(Word.LEVEL)::equals);
    }
}
