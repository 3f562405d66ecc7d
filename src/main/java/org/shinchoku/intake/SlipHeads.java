package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.shinchoku.sheet.Area;

/**
 * Reads a sheet on which labels stand above their texts, as on many a 調書: a row of labels, below it their texts, each as
 * wide as its label, then the next labels.
 */
final class SlipHeads {

    private static final int LONGEST = 24;
    private static final int LEAST_ROWS = 3;
    private static final int LEAST_PAIRS = 4;
    private static final double MOST = 0.6;
    private static final double ALL = 0.9;

    private final Grid grid;
    private final Predicate<String> isLabel;
    private final List<SlipPair> pairs = new ArrayList<>();
    private final List<Grid.Block> loose = new ArrayList<>();
    private final Set<String> heads = new HashSet<>();
    /** The texts that come again below themselves; looked for when they are first asked for. */
    private Set<String> again;

    private int rows;
    private int paired;

    SlipHeads(Grid grid, Predicate<String> isLabel) {
        this.grid = grid;
        this.isLabel = isLabel;
        for (int r = 0; r < grid.height(); r++) {
            List<Grid.Block> row = grid.row(r);
            rows += row.isEmpty() ? 0 : 1;
            int below = row.isEmpty() ? 0 : below(r, row);
            if (below > 0) {
                row.forEach(this::pair);
                StringBuilder head = new StringBuilder();
                row.forEach(b -> head.append(b.text()).append('\n'));
                heads.add(head.toString());
                rows += grid.row(below).isEmpty() ? 0 : 1;
                paired += grid.row(below).isEmpty() ? 1 : 2;
                r = below;
            } else {
                int at = r;
                row.stream().filter(b -> b.area().row() == at).forEach(loose::add);
            }
        }
    }

    /** The row in which the texts of a row of labels stand, or 0 where it is none. */
    private int below(int r, List<Grid.Block> row) {
        int below = row.get(0).area().lastRow() + 1;
        long known = row.stream().filter(this::isLabel).count();
        boolean labels =
                row.stream().allMatch(b -> b.area().row() == r && b.area().lastRow() == below - 1 && isBrief(b.text()));
        if (!labels || known * 2 <= row.size() || below >= grid.height()) {
            return 0;
        }
        List<Grid.Block> texts = grid.row(below);
        boolean under = row.stream()
                        .allMatch(b -> grid.starts(below, b.column())
                                && grid.area(below, b.column()).columns()
                                        == b.area().columns())
                && texts.stream().allMatch(t -> row.stream().anyMatch(b -> b.column() == t.column()));
        boolean said = texts.isEmpty()
                || texts.stream().filter(t -> isLabel.test(t.text())).count() * 2 < texts.size();
        return under && said ? below : 0;
    }

    /** Whether texts that are no labels stand in a row below labels, each below its own. */
    static boolean areOver(List<Grid.Block> heads, List<Grid.Block> texts, Predicate<String> isLabel) {
        return !texts.isEmpty()
                && texts.stream()
                        .allMatch(
                                t -> !isLabel.test(t.text()) && heads.stream().anyMatch(b -> b.column() == t.column()));
    }

    /** A known label, or a text that stands again where it stands, as what each slip asks for does. */
    private boolean isLabel(Grid.Block block) {
        return isLabel.test(block.text())
                || isBrief(block.text()) && again().contains(place(block.column(), block.text()));
    }

    private Set<String> again() {
        if (again == null) {
            again = new HashSet<>();
            Set<String> once = new HashSet<>();
            for (int r = 0; r < grid.height(); r++) {
                int at = r;
                grid.row(r).stream()
                        .filter(b -> b.area().row() == at)
                        .map(b -> place(b.column(), b.text()))
                        .filter(p -> !once.add(p))
                        .forEach(again::add);
            }
        }
        return again;
    }

    private static String place(int column, String text) {
        return column + "\n" + text;
    }

    private static boolean isBrief(String text) {
        return text.length() <= LONGEST && !text.contains("。");
    }

    private void pair(Grid.Block label) {
        Area area = grid.area(label.area().lastRow() + 1, label.column());
        pairs.add(new SlipPair(label.text(), label, new Grid.Block(area, grid.text(area.row(), area.column()))));
    }

    /** Whether most of the sheet is so, and one of the labels names an item. */
    boolean isSlip() {
        return heads.size() >= LEAST_ROWS
                && pairs.size() >= LEAST_PAIRS
                && paired >= MOST * rows
                && pairs.stream()
                        .anyMatch(p -> p.words().contains(Word.LEVEL)
                                && !p.text().text().isEmpty());
    }

    /** Whether all but a few rows are so, where one of the labels' rows might head a table by itself. */
    boolean isWhole() {
        return isSlip() && paired >= ALL * rows;
    }

    List<SlipPair> pairs() {
        return pairs;
    }

    /** The texts that stand below no label. */
    List<Grid.Block> loose() {
        return loose;
    }
}
