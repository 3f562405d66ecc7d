package org.shinchoku.intake;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A small table that stands right of a table, as a legend with its counts does: behind a blank column, with rows of its own
 * that end before those of the table.
 */
final class Aside {

    private static final double MOST = 0.8;

    private static final Pattern LEGEND = Pattern.compile(
            "凡例|件数|項目数|事業数|割合|構成比|(?:評価|判定)(?:の)?基準|意味|基準|説明|点数" + "|.{0,10}(?:集計|内訳)(?:表|結果)?(?:\\(.*\\))?");

    private Aside() {}

    /**
     * The first column of such a table, or the sheet's width where there is none.
     *
     * @param last the last row of the table
     */
    static int from(Grid grid, HeadRows.Head head, int last) {
        BitSet filled = filled(grid, head.from(), last);
        List<List<Grid.Block>> body = IntStream.rangeClosed(head.to() + 1, last)
                .mapToObj(grid::row)
                .filter(r -> !r.isEmpty())
                .toList();
        return IntStream.range(1, grid.width())
                .filter(c -> !filled.get(c - 1) && filled.get(c))
                .filter(c -> c > grid.row(head.from()).get(0).column() && isLegend(grid, head, c) && isApart(body, c))
                .findFirst()
                .orElse(grid.width());
    }

    /** The columns in which something is seen, in the headings or below. */
    private static BitSet filled(Grid grid, int from, int last) {
        BitSet filled = new BitSet();
        for (int r = from; r <= last; r++) {
            grid.row(r).forEach(b -> filled.set(b.column(), b.area().lastColumn() + 1));
        }
        return filled;
    }

    /** Whether the headings from a column on are those of a legend, or stand left of it too. */
    private static boolean isLegend(Grid grid, HeadRows.Head head, int column) {
        List<Grid.Block> heads = IntStream.rangeClosed(head.from(), head.to())
                .boxed()
                .flatMap(r -> grid.row(r).stream())
                .toList();
        return heads.stream()
                .filter(b -> b.column() >= column)
                .anyMatch(b -> LEGEND.matcher(Wording.flat(b.text())).matches()
                        || heads.stream()
                                .anyMatch(o -> o.column() < column && o.text().equals(b.text())));
    }

    /** Whether the texts from a column on fill the first rows, several in each, and then no more; headings and notes do not count. */
    private static boolean isApart(List<List<Grid.Block>> body, int column) {
        List<Long> counts = body.stream()
                .filter(r -> r.size() > 1)
                .map(r -> r.stream().filter(b -> b.column() >= column).count())
                .toList();
        int rows = (int) counts.stream().takeWhile(n -> n >= 2).count();
        return rows >= 2
                && rows <= MOST * counts.size()
                && counts.stream().skip(rows).allMatch(n -> n == 0);
    }
}
