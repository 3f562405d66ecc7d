package org.shinchoku.intake;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A small table that stands right of a table, as a legend with its counts does: behind a blank column, with rows of its own
 * that end before those of the table.
 */
final class Aside {

    private static final double MOST = 0.8;

    private static final Pattern LEGEND = Pattern.compile("凡例|件数|項目数|事業数|割合|構成比|(?:評価|判定)(?:の)?基準|意味|基準|説明|点数");

    private Aside() {}

    /** The first column of such a table, or the sheet's width where there is none. */
    static int from(Grid grid, HeadRows.Head head, List<Line> body) {
        BitSet filled = filled(grid, head, body);
        return IntStream.range(1, grid.width())
                .filter(c -> !filled.get(c - 1) && filled.get(c))
                .filter(c -> c > grid.row(head.from()).get(0).column() && isLegend(grid, head, c) && isApart(body, c))
                .findFirst()
                .orElse(grid.width());
    }

    /** The columns in which something is seen, in the headings or below. */
    private static BitSet filled(Grid grid, HeadRows.Head head, List<Line> body) {
        BitSet filled = new BitSet();
        Stream.concat(
                        IntStream.rangeClosed(head.from(), head.to()).mapToObj(grid::row),
                        body.stream().map(Line::blocks))
                .forEach(row -> row.forEach(b -> filled.set(b.column(), b.area().lastColumn() + 1)));
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

    /** Whether the texts from a column on fill the first rows, several in each, and then no more. */
    private static boolean isApart(List<Line> body, int column) {
        List<Long> counts = body.stream()
                .map(l -> l.blocks().stream().filter(b -> b.column() >= column).count())
                .toList();
        int rows = (int) counts.stream().takeWhile(n -> n >= 2).count();
        return rows >= 2
                && rows <= MOST * counts.size()
                && counts.stream().skip(rows).allMatch(n -> n == 0);
    }
}
