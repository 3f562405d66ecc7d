package org.shinchoku.intake;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Finds the rows below a table that explain its marks, Ａ | 計画どおり, or count them, 評価 | Ａ | Ｂ | 計 above 件数 | 4 | 5 | 9: no
 * items, though they stand in the same columns.
 */
final class LegendRows {

    private static final Pattern TITLE = Pattern.compile(
            "[【\\[〔(■◆●※]?(?:自己)?(?:評価|判定|達成度?|進捗(?:状況|度)?)?の?(?:凡例|基準|区分|目安|考え方|見方|説明)(?:について)?[】\\]〕):]?");
    private static final Pattern SUM = Pattern.compile("(?:総?合?計|小計|総数|全体|その他|未評価|評価なし|割合)(?:\\([^()]*\\))?");
    private static final Pattern COUNT = Pattern.compile("[0-9,.]+(?:件|項目|事業|取組|%)?|[-ー―—]");

    private final List<List<Grid.Block>> rows;
    /** No scale has more marks. */
    private static final int MOST = 30;

    private final BitSet found = new BitSet();

    /**
     * @param rows the texts of each row of the sheet
     * @param isHead whether a row heads a table, which then holds items or is left as a whole
     */
    LegendRows(List<List<Grid.Block>> rows, IntPredicate isHead) {
        this.rows = rows;
        for (int r = 1; r < rows.size(); r++) {
            int end = meanings(r);
            if (end - r >= 2 && (rows.get(r - 1).isEmpty() || isTitle(r - 1))) {
                found.set(isTitle(r - 1) ? r - 1 : r, end);
                r = end - 1;
            } else if (!isHead.test(r) && countsBelow(r)) {
                found.set(rows.get(r - 1).isEmpty() ? r : r - 1, counts(r));
            }
        }
    }

    boolean has(int row) {
        return found.get(row);
    }

    /** The row behind those that each explain one mark of a scale, or the row itself. */
    private int meanings(int from) {
        int row = from;
        while (row < rows.size()
                && row - from <= MOST
                && rows.get(row).size() == 2
                && rows.get(row).get(0).column() == rows.get(from).get(0).column()
                && Marks.isOption(rows.get(row).get(0).text())
                && rows.get(row).get(1).area().row() == row) {
            row++;
        }
        List<String> marks =
                rows.subList(from, row).stream().map(b -> b.get(0).text()).toList();
        return marks.size() <= MOST && Marks.areOptions(marks) ? row : from;
    }

    /** Whether a row names the scale that the rows below it explain: 評価の基準, or 評価 | 基準. */
    private boolean isTitle(int row) {
        List<Grid.Block> texts = rows.get(row);
        return !texts.isEmpty()
                && texts.size() <= 2
                && TITLE.matcher(Wording.flat(texts.get(texts.size() - 1).text()))
                        .matches();
    }

    private boolean countsBelow(int row) {
        List<Grid.Block> heads = rows.get(row);
        boolean apart = rows.get(row - 1).isEmpty()
                || rows.get(row - 1).size() == 1
                        && (row == 1 || rows.get(row - 2).isEmpty());
        return apart
                && heads.stream().skip(1).filter(b -> Marks.isOption(b.text())).count() >= 2
                && heads.stream()
                        .skip(1)
                        .allMatch(b -> Marks.isOption(b.text())
                                || SUM.matcher(Wording.flat(b.text())).matches())
                && counts(row) > row + 1;
    }

    /** The row behind those that hold nothing but counts beside their first texts. */
    private int counts(int head) {
        int row = head + 1;
        while (row < rows.size()
                && rows.get(row).size() >= 2
                && rows.get(row).stream()
                        .skip(1)
                        .allMatch(b -> COUNT.matcher(Wording.flat(b.text())).matches())) {
            row++;
        }
        return row;
    }
}
