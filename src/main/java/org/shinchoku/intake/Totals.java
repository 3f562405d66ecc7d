package org.shinchoku.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Tells, from top to bottom, the rows of a table that sum up what stands above them, or count its ratings, from its items. */
final class Totals {

    /** A tally of the ratings, whose rows below have counts alone. */
    private static final Pattern TALLY = Pattern.compile(".{0,8}(?:集計|内訳)(?:表|結果)?");

    private final Grid grid;
    /** The column of the tally that was begun above, or -1. */
    private int tallied = -1;
    /** The last row beside which the label of a sum is merged: 合計 beside 事業費 | … and 国庫支出金 | …. */
    private int summed = -1;

    Totals(Grid grid) {
        this.grid = grid;
    }

    /** @param head the headings above the row, or null */
    boolean has(int r, List<Grid.Block> row, HeadRows.Head head) {
        Grid.Block label =
                row.stream().filter(b -> b.area().row() == r).findFirst().orElse(null);
        String first = label == null ? "" : Wording.flat(label.text());
        boolean tally = TALLY.matcher(first).matches();
        boolean below = tallied >= 0
                && tallied < row.get(0).column()
                && row.get(0).area().row() == r;
        tallied = tally ? row.get(0).column() : below ? tallied : -1;
        boolean counts =
                row.stream().anyMatch(b -> Figure.OR_SHARE.matcher(b.text()).matches());
        // 全体 merged beside several rows in words names whom they are for
        boolean names = label != null && label.area().rows() > 1 && !counts;
        boolean sum = Sums.isTotal(first) && !names || Sums.isSum(grid, head, r, row);
        summed = sum && counts && label == row.get(0) ? label.area().lastRow() : summed;
        return tally || below || sum || r <= summed;
    }
}
