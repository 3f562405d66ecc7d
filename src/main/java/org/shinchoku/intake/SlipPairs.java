package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a sheet as labels with their texts beside them, as a sheet for one project has them: 事業名 | …, 担当課 | ….
 *
 * <p>Two pairs may stand side by side; a small table of years has a label for each row and year.
 */
final class SlipPairs {

    private static final int GAP = 3;
    private final Grid grid;
    private final SlipLabels labels;
    private final SlipUnder under;
    private final SlipTurns turns;
    private final SlipTally tally = new SlipTally();
    private final List<SlipPair> pairs = new ArrayList<>();
    private final List<Grid.Block> loose = new ArrayList<>();
    private SlipTable table;
    private int tableRow;
    /** The last row of the box that was read last. */
    private int boxed = -1;

    private boolean headed;

    private SlipPairs(Grid grid) {
        this.grid = grid;
        this.labels = new SlipLabels(grid);
        this.under = new SlipUnder(grid, labels::is);
        this.turns = new SlipTurns(labels);
    }

    static SlipPairs of(Grid grid) {
        SlipPairs read = new SlipPairs(grid);
        read.read();
        return read;
    }

    private void read() {
        SlipHeads above = new SlipHeads(grid, labels::is);
        tally.heads(labels.headTable());
        headed = tally.hasHeads() ? above.isWhole() : above.isSlip();
        if (headed) {
            pairs.addAll(above.pairs());
            loose.addAll(above.loose());
            return;
        }
        if (tally.hasHeads()) {
            return;
        }
        for (int r = 0; r < grid.height(); r++) {
            List<Grid.Block> row = grid.row(r);
            if (row.isEmpty()) {
                under.end();
            } else if (r > boxed) {
                row(r, row);
            }
        }
        close();
        under.dateRepeated(pairs);
    }

    private void row(int r, List<Grid.Block> row) {
        if (SlipYears.isHead(row)) {
            close();
            open(r, new SlipYears(grid, row));
        } else if (SlipYearRows.isHead(grid, r)) {
            close();
            open(r, new SlipYearRows(grid, row));
        } else if (table != null && table.goesOn(row) && !turns.at(row)) {
            table.add(row);
        } else {
            SlipTable last = table;
            close();
            plain(r, row);
            if (last instanceof SlipYears years && r + 1 < grid.height() && years.resumes(row, grid.row(r + 1))) {
                open(r + 1, years.again());
            }
        }
    }

    private void open(int r, SlipTable next) {
        table = next;
        tableRow = r;
    }

    private void close() {
        SlipTable last = table;
        table = null;
        if (last != null && last.isEmpty()) {
            plain(tableRow, grid.row(tableRow));
        } else if (last != null) {
            pairs.addAll(last.pairs());
        }
    }

    private void plain(int r, List<Grid.Block> whole) {
        List<Grid.Block> row = Boxes.joined(whole);
        tally.rows(1);
        if (!pairs.isEmpty() && under.begins(r, row)) {
            tally.paired(1);
            return;
        }
        if (isOverTexts(r, row)) {
            row.forEach(b -> add(new SlipPair(b.text(), b, grid.below(b, grid.row(r + 1), r + 1))));
            boxed = grid.row(r + 1).get(0).area().lastRow();
            tally.rows(boxed - r);
            tally.paired(1 + boxed - r);
            return;
        }
        if (isOfYear(row)) {
            Grid.Block year = row.get(1);
            Grid.Block text = row.size() > 2
                    ? row.get(2)
                    : new Grid.Block(grid.area(r, year.area().lastColumn() + 1), "");
            add(new SlipPair(year.text(), year, text, row.get(0).text()));
            tally.paired(1);
            return;
        }
        SlipBox box = SlipBox.of(grid, r, row, labels::is);
        if (box != null) {
            box.pairs().forEach(this::add);
            boxed = box.last();
            tally.rows(box.rows() - 1);
            tally.paired(box.rows());
            return;
        }
        String group = "";
        if (row.size() >= 2
                && row.get(0).area().rows() > 1
                && labels.areGrouped(row.get(0), row.get(1), r, row.size())) {
            group = row.remove(0).text();
            if (row.size() == 2 && isBeside(row.get(0), row.get(1))) {
                add(new SlipPair(row.get(0).text(), row.get(0), row.get(1), group));
                tally.paired(1);
                return;
            }
        }
        tally.heads(labels.areHeads(row) && !labels.alternate(row));
        pairs(r, row, group);
    }

    /**
     * Whether labels with years stand beside each other, and one row of texts right below them, each as wide as its label: one
     * with a year is no text of the one before it.
     */
    private boolean isOverTexts(int r, List<Grid.Block> row) {
        return !pairs.isEmpty()
                && row.size() >= 2
                && row.stream()
                        .allMatch(b -> labels.is(b.text())
                                && b.area().rows() == 1
                                && b.sense().year().year() != null)
                && areUnder(r + 1, row)
                && !areUnder(grid.row(r + 1).get(0).area().lastRow() + 1, row);
    }

    /** Whether a row of texts, all equally high, begins there. */
    private boolean areUnder(int r, List<Grid.Block> heads) {
        List<Grid.Block> texts = r < grid.height() ? grid.row(r) : List.of();
        return SlipHeads.areOver(heads, texts, labels::is)
                && texts.stream()
                        .allMatch(t -> t.area().row() == r
                                && t.area().rows() == texts.get(0).area().rows()
                                && t.area().columns()
                                        == grid.area(r - 1, t.column()).columns());
    }

    /** Whether a label is merged beside rows of years with their texts: 取組実績 | 令和4年度 | …. */
    private boolean isOfYear(List<Grid.Block> row) {
        return (row.size() == 2 || row.size() == 3 && isBeside(row.get(1), row.get(2)))
                && row.get(0).area().rows() > row.get(1).area().rows()
                && labels.is(row.get(0).text())
                && SlipYears.isOnlyYear(row.get(1));
    }

    private void pairs(int r, List<Grid.Block> row, String group) {
        boolean strict = row.size() % 2 == 0;
        for (int i = 0; i < row.size(); i += 2) {
            strict &= isLabel(row, i) && i + 1 < row.size() && isBeside(row.get(i), row.get(i + 1));
        }
        for (int i = 0; i < row.size(); i++) {
            Grid.Block block = row.get(i);
            List<Grid.Block> split = Pairs.split(List.of(block));
            if (Pairs.isSplit(split)) {
                SlipPair.of(split).forEach(this::add);
                tally.paired(1);
                continue;
            }
            boolean held = i + 1 < row.size() && isBeside(block, row.get(i + 1)) && (strict || !isLabel(row, i + 1));
            if (!isLabel(row, i) || isTitle(row, r)) {
                below(block, r);
            } else if (held) {
                Grid.Block text = row.get(++i);
                tally.paired(1);
                if (i + 1 < row.size()
                        && isBeside(text, row.get(i + 1))
                        && NumberedTitle.isBehind(block, text, row.get(i + 1))
                        && !labels.is(row, i + 1, true)) {
                    NumberedTitle.pairs(block, text, row.get(++i), group).forEach(this::add);
                } else {
                    add(new SlipPair(block.text(), block, text, group));
                }
            } else {
                add(new SlipPair(block.text(), block, new Grid.Block(block.area(), ""), group));
            }
        }
    }

    private boolean isLabel(List<Grid.Block> row, int i) {
        return labels.is(row, i, !pairs.isEmpty());
    }

    /** Whether a text alone above all pairs sounds like a label, but has no text below it: 〇〇計画の進捗. */
    private boolean isTitle(List<Grid.Block> row, int r) {
        List<Grid.Block> below = r + 1 < grid.height() ? grid.row(r + 1) : List.of();
        return pairs.isEmpty()
                && row.size() == 1
                && (below.size() != 1 || labels.is(below.get(0).text()));
    }

    private void add(SlipPair pair) {
        turns.tell(pair.head());
        pairs.add(under.dated(pair));
    }

    /** A text below a label that has none beside it is that label's; else it stands loose. */
    private void below(Grid.Block block, int r) {
        SlipPair last = pairs.isEmpty() ? null : pairs.get(pairs.size() - 1);
        boolean below = last != null
                && last.text().text().isEmpty()
                && last.head().column() == block.column()
                && last.head().area().columns() == block.area().columns()
                && last.head().area().lastRow() + 1 == r;
        if (below) {
            pairs.set(pairs.size() - 1, new SlipPair(last.label(), last.head(), block));
            tally.paired(1);
        } else if (block.area().row() == r) {
            loose.add(block);
        }
    }

    /** Whether nothing stands between a label and the text right of it. */
    private boolean isBeside(Grid.Block label, Grid.Block text) {
        return text.area().row() <= label.area().lastRow()
                && text.column() - label.area().lastColumn() <= GAP;
    }

    List<SlipPair> pairs() {
        return pairs;
    }

    /** The texts that stand beside no label. */
    List<Grid.Block> loose() {
        return SlipRest.with(loose, grid, pairs, b -> labels.is(b.text()));
    }

    boolean isSlip() {
        return headed || tally.isSlip(pairs, labels::is);
    }
}
