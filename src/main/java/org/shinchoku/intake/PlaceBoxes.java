package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Small tables among what is said above the items of a sheet: 区分 | 令和4年度 | 令和5年度 over 目標値 and 実績値, 基本目標 | 施策 | 主管課
 * over one row of texts. They tell of what stands above the items, each text beside a label of its own.
 */
final class PlaceBoxes {

    private static final int LONGEST = 16;

    private final Grid grid;
    private final LabelWords labelled;
    private final Map<Integer, List<Grid.Block>> rows = new HashMap<>();

    /** @param heads the rows of headings, of which those of years, or over one row about what stands above items, are looked at */
    PlaceBoxes(Grid grid, List<HeadRows.Head> heads) {
        this.grid = grid;
        this.labelled = new LabelWords(LONGEST, false, grid.senses());
        int items = heads.size() - 1;
        while (items > 0 && grid.row(heads.get(items).from()).stream().noneMatch(PlaceBoxes::namesItems)) {
            items--;
        }
        for (int i = 0; i + 1 < heads.size(); i++) {
            int row = heads.get(i).from();
            boolean single =
                    heads.get(i).to() == row && !namesItems(grid.row(row).get(0));
            boolean above = i < items && (i == 0 || has(heads.get(i - 1).from()));
            int next = heads.get(i + 1).from();
            if (single && SlipYears.isHead(grid.row(row)) && isBelowPair(row)) {
                read(row, next);
            } else if (single && above && isOfPlace(row, i == 0)) {
                pair(row, next);
            }
        }
    }

    /** Whether the headings name what stands above items, 基本目標 | 施策 | 主管課, or tell more of it below such a row. */
    private boolean isOfPlace(int row, boolean first) {
        List<Grid.Block> heads = grid.row(row);
        return heads.size() >= 2
                && heads.stream()
                        .noneMatch(b -> namesItems(b) || b.sense().words().contains(Word.NUMBER))
                && (!first || heads.stream().anyMatch(b -> SlipOrder.standsAbove(b.text())));
    }

    /** Takes rows of headings, each with one row of texts right below them, up to the next headings. */
    private void pair(int head, int next) {
        int r = head;
        while (r + 1 < next && isOver(grid.row(r), grid.row(r + 1))) {
            r += 2;
        }
        boolean whole = r > head
                && grid.row(r).isEmpty()
                && IntStream.range(r, next).allMatch(i -> grid.row(i).size() <= 1);
        for (int h = head; whole && h < r; h += 2) {
            List<Grid.Block> labels = new ArrayList<>();
            List<Grid.Block> pairs = new ArrayList<>();
            for (Grid.Block heading : grid.row(h)) {
                labels.addAll(List.of(heading, new Grid.Block(heading.area(), "")));
                grid.row(h + 1).stream()
                        .filter(t -> t.column() == heading.column())
                        .forEach(t -> pairs.addAll(List.of(heading, t)));
            }
            rows.put(h, labels);
            rows.put(h + 1, pairs);
        }
    }

    private boolean isOver(List<Grid.Block> heads, List<Grid.Block> texts) {
        return heads.stream().allMatch(b -> labelled.test(b.text())) && SlipHeads.areOver(heads, texts, labelled);
    }

    /** 取組名 or 指標名 over names heads a table of items. */
    private static boolean namesItems(Grid.Block head) {
        return Titles.isDone(head.text()) || head.sense().words().equals(Set.of(Word.INDICATOR));
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
