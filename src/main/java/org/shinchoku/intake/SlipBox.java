package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.shinchoku.sheet.Area;

/**
 * A label merged beside a small table within a slip, headings in one row or two and texts below them: 評価 | 妥当性 | 有効性, or
 * 指標 | 指標名 | 単位 | 実績 over its years | 目標.
 */
final class SlipBox {

    private static final int LONGEST = 24;
    private static final int MOST_HEADS = 2;

    private final Grid grid;
    private final Grid.Block label;
    /** The heading of each column with what is merged over it. */
    private final List<Grid.Block> heads = new ArrayList<>();

    private final List<String> names = new ArrayList<>();
    private final int from;

    private SlipBox(Grid grid, int r, List<Grid.Block> row, int depth) {
        this.grid = grid;
        this.label = row.get(0);
        this.from = r + depth;
        for (Grid.Block head : grid.row(from - 1)) {
            if (head.column() > label.area().lastColumn()) {
                heads.add(head);
                names.add(name(head, r, row));
            }
        }
    }

    /** The box that begins with a row, or null. */
    static SlipBox of(Grid grid, int r, List<Grid.Block> row, Predicate<String> isLabel) {
        if (row.size() < 3 || row.get(0).area().row() != r || row.get(0).area().rows() < 2) {
            return null;
        }
        Area label = row.get(0).area();
        List<Grid.Block> over = row.subList(1, row.size());
        boolean said = isLabel.test(row.get(0).text()) || ofIndicators(over, isLabel);
        int depth = over.stream().mapToInt(b -> b.area().rows()).max().orElse(1);
        boolean headed = said
                && depth <= MOST_HEADS
                && depth < label.rows()
                && label.lastRow() < grid.height()
                && over.stream().allMatch(b -> b.area().row() == r && isHead(b));
        SlipBox box = headed ? new SlipBox(grid, r, row, depth) : null;
        return box != null && box.holds(isLabel) ? box : null;
    }

    /** 指標名 and 単位 among other headings say what they are about, whatever their label says: 数値. */
    private static boolean ofIndicators(List<Grid.Block> heads, Predicate<String> isLabel) {
        return heads.stream().anyMatch(b -> b.sense().words().contains(Word.INDICATOR))
                && heads.stream().filter(b -> isLabel.test(b.text())).count() >= 3;
    }

    private static boolean isHead(Grid.Block block) {
        return block.text().length() <= LONGEST && !block.text().contains("。");
    }

    /** Whether each row below the headings has texts, hardly a label among them, in the columns of the headings. */
    private boolean holds(Predicate<String> isLabel) {
        boolean holds = heads.size() >= 2 && heads.stream().allMatch(SlipBox::isHead);
        for (int r = from; holds && r <= last(); r++) {
            List<Grid.Block> texts = grid.row(r).stream()
                    .filter(b -> b.column() > label.area().lastColumn())
                    .toList();
            int row = r;
            holds = texts.stream().filter(b -> isLabel.test(b.text())).count() * 4 < texts.size()
                    && heads.stream()
                            .allMatch(h -> grid.starts(row, h.column())
                                    && grid.area(row, h.column()).columns()
                                            == h.area().columns());
        }
        return holds;
    }

    /** A heading below another bears its name too, a year before it: 令和4年度 below 実績. */
    private static String name(Grid.Block head, int r, List<Grid.Block> row) {
        Grid.Block over = row.stream()
                .filter(b -> b.area().row() == r
                        && b.area().lastRow() < head.area().row()
                        && b.column() <= head.column()
                        && head.column() <= b.area().lastColumn())
                .findFirst()
                .orElse(null);
        if (over == null) {
            return head.text();
        }
        return SlipYears.isYear(head) ? head.text() + over.text() : over.text() + " " + head.text();
    }

    /** Its last row. */
    int last() {
        return label.area().lastRow();
    }

    /** How many rows of texts it has. */
    int rows() {
        return last() - from + 1;
    }

    /** A pair for each of its texts; those of further rows are counted, as those of a second indicator. */
    List<SlipPair> pairs() {
        List<SlipPair> pairs = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            for (int r = from; r <= last(); r++) {
                String count = r == from ? "" : " " + (r - from + 1);
                Area area = grid.area(r, heads.get(i).column());
                Grid.Block text = new Grid.Block(area, grid.text(r, area.column()));
                pairs.add(new SlipPair(names.get(i) + count, heads.get(i), text, label.text()));
            }
        }
        return pairs;
    }
}
