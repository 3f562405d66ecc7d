package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;

/** A small table within a slip: a row for each year, and what is told of it side by side: 年度 | 計画 | 実績. */
final class SlipYearRows implements SlipTable {

    private static final int LONGEST = 16;

    private final Grid grid;
    private final List<Grid.Block> heads;
    private final List<List<Grid.Block>> rows = new ArrayList<>();

    SlipYearRows(Grid grid, List<Grid.Block> head) {
        this.grid = grid;
        this.heads = head;
    }

    /** Whether a row heads such a table by what its headings say, or because the first year stands in the row below it. */
    static boolean isHead(Grid grid, int row) {
        List<Grid.Block> heads = grid.row(row);
        return heads.size() >= 2
                && heads.stream().allMatch(b -> b.text().length() <= LONGEST)
                && heads.get(0).sense().words().contains(Word.YEAR)
                && (heads.stream().noneMatch(b -> b.sense().told().isEmpty())
                        || row + 1 < grid.height()
                                && !grid.row(row + 1).isEmpty()
                                && new SlipYearRows(grid, heads).goesOn(grid.row(row + 1)));
    }

    @Override
    public boolean goesOn(List<Grid.Block> row) {
        return SlipYears.isYear(row.get(0))
                && row.get(0).column() == heads.get(0).column()
                && row.stream().allMatch(b -> heads.stream().anyMatch(h -> h.column() == b.column()));
    }

    @Override
    public void add(List<Grid.Block> row) {
        rows.add(row);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public List<SlipPair> pairs() {
        List<SlipPair> pairs = new ArrayList<>();
        // 令和4年度（目標） | … and 令和4年度（実績） | … tell of one year in two ways
        boolean once = rows.stream()
                        .map(r -> SlipYears.bare(r.get(0).text()))
                        .distinct()
                        .count()
                == rows.size();
        for (Grid.Block head : heads.subList(1, heads.size())) {
            for (List<Grid.Block> row : rows) {
                Grid.Block year = row.get(0);
                Grid.Block text = grid.below(head, row, year.area().row());
                pairs.add(new SlipPair((once ? SlipYears.bare(year.text()) : year.text()) + head.text(), year, text));
            }
        }
        return pairs;
    }
}
