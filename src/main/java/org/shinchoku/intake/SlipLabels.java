package org.shinchoku.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which texts of a sheet are labels: by what they say, and by standing where labels stand and looking as they do. */
final class SlipLabels {

    private static final int LONGEST = 24;
    private static final int LONGEST_UNIT = 3;
    /** No slip has so many texts beside each other. */
    private static final int MANY = 9;

    private final Grid grid;
    private final LabelWords known;
    /** Looked for when they are first asked for: most sheets are plain tables. */
    private Set<Integer> columns;

    SlipLabels(Grid grid) {
        this.grid = grid;
        this.known = new LabelWords(LONGEST, false, grid.senses());
    }

    /** Whether known labels stand below each other in a column, and little else. */
    private boolean standIn(int column) {
        columns = columns == null ? columns() : columns;
        return columns.contains(column);
    }

    private Set<Integer> columns() {
        Map<Integer, Set<String>> all = new HashMap<>();
        Map<Integer, Set<String>> labels = new HashMap<>();
        boolean years = false;
        for (int r = 0; r < grid.height(); r++) {
            // what stands below years stands in their columns, and in those of the labels by chance
            years = !grid.row(r).isEmpty() && (years || SlipYears.isHead(grid.row(r)));
            for (Grid.Block block : grid.row(r)) {
                if (!years) {
                    all.computeIfAbsent(block.column(), c -> new HashSet<>()).add(block.text());
                }
                if (is(block.text())) {
                    labels.computeIfAbsent(block.column(), c -> new HashSet<>()).add(block.text());
                }
            }
        }
        labels.entrySet()
                .removeIf(e -> e.getValue().size() < 3
                        || e.getValue().size() * 2
                                < all.getOrDefault(e.getKey(), Set.of()).size());
        return labels.keySet();
    }

    /** Whether a text is a label by what it says. */
    boolean is(String text) {
        return known.test(text);
    }

    /**
     * A known label, or a brief text where labels stand that has a text beside it, or that looks as they do.
     *
     * @param begun whether a pair stands above
     */
    boolean is(List<Grid.Block> row, int i, boolean begun) {
        Grid.Block block = row.get(i);
        boolean brief = block.text().length() <= LONGEST && !block.text().contains("。");
        boolean placed = begun && brief && standIn(block.column()) && i % 2 == 0 && i + 1 < row.size();
        boolean alike = brief
                && standIn(row.get(0).column())
                && is(row.get(0).text())
                && grid.isMarkedAs(block, row.get(0), row);
        return is(block.text()) || placed || alike;
    }

    /** Whether a row heads the columns of a table: nearly all its texts are labels or, of very many beside each other, most. */
    boolean areHeads(List<Grid.Block> row) {
        long labels = IntStream.range(0, row.size())
                .filter(i -> is(row.get(i).text()) && !isUnit(row, i)
                        || SlipYears.isOnlyYear(row.get(i))
                        || HeadRows.isPeriod(row.get(i).text()))
                .count();
        return labels >= 3 && (labels * 4 >= 3L * row.size() || row.size() >= MANY && labels * 2 >= row.size());
    }

    /** What is counted may sound like a label: 単位 | 施設. */
    private static boolean isUnit(List<Grid.Block> row, int i) {
        return i > 0
                && row.get(i - 1).sense().words().contains(Word.UNIT)
                && row.get(i).sense().words().equals(Set.of(Word.LEVEL))
                && row.get(i).text().length() <= LONGEST_UNIT;
    }

    /** Whether labels and texts take turns, labels where labels stand; a text may by chance sound like a label. */
    boolean alternate(List<Grid.Block> row) {
        boolean turns = row.size() % 2 == 0;
        boolean all = true;
        for (int i = 0; i + 1 < row.size(); i += 2) {
            turns &= is(row.get(i).text()) && standIn(row.get(0).column());
            all &= is(row.get(i + 1).text());
        }
        return turns && !all;
    }

    /** Whether a text is merged beside several labels: 令和4年度 or 事務局 beside 評価 and 理由. */
    boolean areGrouped(Grid.Block group, Grid.Block label, int row, int size) {
        boolean said = is(label.text());
        boolean labels = IntStream.rangeClosed(group.area().row(), group.area().lastRow())
                .filter(r -> r != row)
                .anyMatch(r -> is(grid.text(r, label.column())));
        return standIn(label.column())
                || said && SlipYears.isYear(group)
                || labels && (said || size == 3 && label.text().length() <= LONGEST);
    }

    /**
     * Whether a row plainly heads the columns of a table, before any years stand beside each other, or below each other under
     * labels with their texts: nothing else need be read.
     */
    boolean headTable() {
        int said = 0;
        for (int r = 0; r < grid.height(); r++) {
            List<Grid.Block> row = grid.row(r);
            if (!row.isEmpty() && (SlipYears.isHead(row) || said >= 2 && SlipYearRows.isHead(grid, r))) {
                return false;
            }
            if (said >= 2 && SlipBox.of(grid, r, row, this::is) != null) {
                return false;
            }
            if (said == 0 && PairRows.headsLegend(row)) {
                return true;
            }
            // a group's name in front may be left out later, so that one label more must be there
            if (row.size() >= 4 && areHeads(row.subList(1, row.size())) && areHeads(row)) {
                return true;
            }
            if (said == 0 && headsNumbers(r, row)) {
                return true;
            }
            boolean pair =
                    row.size() >= 2 && is(row.get(0).text()) && !is(row.get(1).text());
            said += pair ? 1 : 0;
        }
        return false;
    }

    /** Whether three headings stand over several rows of a kind, a number and a name: 種別 | 番号 | 名称. */
    private boolean headsNumbers(int r, List<Grid.Block> row) {
        return row.size() == 3
                && row.get(1).sense().words().contains(Word.NUMBER)
                && is(row.get(2).text())
                && isAlike(row, r + 1)
                && isAlike(row, r + 2);
    }

    private boolean isAlike(List<Grid.Block> row, int other) {
        List<Grid.Block> below = other < grid.height() ? grid.row(other) : List.of();
        return below.size() == row.size()
                && IntStream.range(0, row.size())
                        .allMatch(i -> below.get(i).column() == row.get(i).column());
    }
}
