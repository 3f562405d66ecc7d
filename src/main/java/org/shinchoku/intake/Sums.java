package org.shinchoku.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells the rows that sum up what stands above them from items: 合計, 学校 計, 小計（Ⅰ）, Ａの数. */
final class Sums {

    private static final Pattern TOTAL = Pattern.compile("(?:総?合計|小計|総計|計|平均|全体)(?:値|数)?(?:\\([^()]*\\))?");

    /** 事業費合計 over the columns of number and title; as a title by itself it may as well name an item. */
    private static final Pattern SUM = Pattern.compile(".{1,24}(?:計|平均|の(?:件|個|回)?数|の割合)(?:\\([^()]*\\))?");

    /** 第1章 小計, which no item is called. */
    private static final Pattern SUBTOTAL = Pattern.compile(".*(?:小計|総計)");

    private static final Pattern FIGURE = Pattern.compile(Figure.OR_SHARE + "|[-ー―—]");

    private Sums() {}

    /** Whether a label, half-width and without blanks, says of itself that it is one. */
    static boolean isTotal(String label) {
        return TOTAL.matcher(label).matches();
    }

    /**
     * Whether a row has a label that lies over several columns, or leaves those behind it blank, and speaks of counting, and
     * figures in the others.
     */
    static boolean isSum(Grid grid, HeadRows.Head head, int r, List<Grid.Block> row) {
        Grid.Block label = row.get(0);
        if (label.area().row() < r || !SUM.matcher(Wording.flat(label.text())).matches()) {
            return false;
        }
        long over = IntStream.rangeClosed(label.column(), label.area().lastColumn())
                .mapToObj(c -> grid.area(head.to(), c))
                .distinct()
                .count();
        long figures = row.stream()
                .skip(1)
                .filter(b -> FIGURE.matcher(Wording.flat(b.text())).matches())
                .count();
        boolean all = figures > 0 && figures == row.size() - 1;
        boolean apart = all && r > 0 && grid.row(r - 1).isEmpty();
        boolean blank = all
                && SUBTOTAL.matcher(Wording.flat(label.text())).matches()
                && row.get(1).column() > label.area().lastColumn() + 1;
        return (over > 1 || apart || blank) && figures > 0 && 2 * figures >= row.size() - 1;
    }
}
