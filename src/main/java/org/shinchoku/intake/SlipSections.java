package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The texts between slips that head those below them, as 基本目標2 … over cards that belong to it. */
final class SlipSections {

    private static final int LONGEST = 60;
    private static final Pattern NO_HEADING = Pattern.compile("^[※＊*(（]|^注|。|単位");

    private final Grid grid;
    private final List<Integer> starts;
    private final List<Grid.Block> all = new ArrayList<>();

    /**
     * @param loose the texts that stand beside no label
     * @param starts the rows in which the slips begin
     */
    SlipSections(Grid grid, List<Grid.Block> loose, List<Integer> starts) {
        this.grid = grid;
        this.starts = starts;
        int first = starts.isEmpty() ? grid.height() : starts.get(0);
        List<Grid.Block> heading = loose.stream().filter(this::heads).toList();
        List<Grid.Block> between =
                heading.stream().filter(b -> b.area().row() > first).toList();
        for (Grid.Block block : heading) {
            // what stands above the first slip may be the sheet's title, unless the others look the same
            if (between.contains(block) || between.stream().anyMatch(b -> isAlike(b, block))) {
                all.add(block);
            }
        }
    }

    /** Whether a text stands alone in its row, right above a slip or another that does. */
    private boolean heads(Grid.Block block) {
        int row = block.area().lastRow() + 1;
        while (row < grid.height()
                && !starts.contains(row)
                && (grid.row(row).isEmpty()
                        || grid.row(row).size() == 1 && isBrief(grid.row(row).get(0)))) {
            row++;
        }
        boolean counted = block.sense().ordinal() != null;
        boolean right = IntStream.range(block.area().lastRow() + 1, row)
                .allMatch(r -> grid.row(r).isEmpty());
        return starts.contains(row)
                && (right || counted)
                && grid.row(block.area().row()).size() == 1
                && isBrief(block);
    }

    private static boolean isBrief(Grid.Block block) {
        return block.text().length() <= LONGEST
                && (block.sense().ordinal() != null
                        || !NO_HEADING.matcher(block.text()).find());
    }

    private boolean isAlike(Grid.Block one, Grid.Block other) {
        return one.column() == other.column()
                && one.area().columns() == other.area().columns()
                && grid.isAlike(one.area().row(), other.area().row());
    }

    List<Grid.Block> all() {
        return all;
    }

    /** Those that stand between a slip and the one before it. */
    List<Grid.Block> before(int slip) {
        int from = slip == 0 ? -1 : starts.get(slip - 1);
        return starts.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(b -> b.area().row() > from && b.area().row() < starts.get(slip))
                        .toList();
    }
}
