package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Small tables of years among what is said above the items of a sheet, 区分 | 令和4年度 | 令和5年度 over 目標値 and 実績値: they tell of what
 * stands above them, each figure beside a label with its year.
 */
final class YearBoxes {

    private final Grid grid;
    private final Map<Integer, List<Grid.Block>> rows = new HashMap<>();

    /** @param heads the rows of headings, of which those of years alone are looked at */
    YearBoxes(Grid grid, List<HeadRows.Head> heads) {
        this.grid = grid;
        for (int i = 0; i + 1 < heads.size(); i++) {
            int row = heads.get(i).from();
            boolean single = heads.get(i).to() == row
                    && SlipYears.isHead(grid.row(row))
                    && !namesItems(grid.row(row).get(0))
                    && isBelowPair(row);
            if (single) {
                read(row, heads.get(i + 1).from());
            }
        }
    }

    /** 取組名 over names heads a table of items. */
    private static boolean namesItems(Grid.Block head) {
        return head.sense().words().equals(Set.of(Word.LEVEL)) && Titles.isDone(head.text());
    }

    private boolean isBelowPair(int row) {
        int above = row - 1;
        while (above >= 0 && (grid.row(above).isEmpty() || rows.containsKey(above))) {
            above--;
        }
        return above >= 0 && (PairRows.isPair(grid.row(above)) || PairRows.arePairs(grid.row(above)));
    }

    /** Takes a table that has nothing but figures below its years, up to the next headings. */
    private void read(int head, int next) {
        SlipYears years = new SlipYears(grid, grid.row(head));
        int r = head + 1;
        while (r < next && !grid.row(r).isEmpty() && years.goesOn(grid.row(r))) {
            years.add(grid.row(r++));
        }
        boolean whole = !years.isEmpty();
        for (int rest = r; rest < next; rest++) {
            whole &= grid.row(rest).isEmpty();
        }
        if (!whole) {
            return;
        }
        rows.put(head, new ArrayList<>());
        grid.row(head).forEach(b -> rows.get(head).addAll(List.of(b, new Grid.Block(b.area(), ""))));
        years.pairs().stream()
                .collect(Collectors.groupingBy(p -> p.text().area().row()))
                .forEach((row, pairs) -> pairs.forEach(p -> rows.computeIfAbsent(row, n -> new ArrayList<>())
                        .addAll(List.of(new Grid.Block(p.head().area(), p.label()), p.text()))));
    }

    boolean has(int row) {
        return rows.containsKey(row);
    }

    /** The labels and texts of a row in turn. */
    List<Grid.Block> of(int row) {
        return rows.get(row);
    }
}
