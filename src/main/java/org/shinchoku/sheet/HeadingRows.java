package org.shinchoku.sheet;

import java.util.List;
import java.util.stream.IntStream;

/** The headings of a table in rows above each other: wider ones reach over their columns, a column's own reaches down. */
final class HeadingRows {

    private final List<ItemColumn> columns;
    private final Style style;
    private final int height;

    HeadingRows(List<ItemColumn> columns, Style style) {
        this.columns = columns;
        this.style = style;
        this.height = columns.stream().mapToInt(c -> c.headings().size()).max().orElse(0);
    }

    /** How many rows they are. */
    int height() {
        return height;
    }

    void add(Lining to) {
        for (int depth = 0; depth < height; depth++) {
            List<Cell> cells = to.blank(style);
            for (int c = 0; c < columns.size(); c++) {
                List<String> headings = columns.get(c).headings();
                boolean own = depth == headings.size() - 1;
                if (own || (depth < headings.size() && !isUnder(c - 1, c, depth))) {
                    cells.set(c, Cell.of(headings.get(depth), style));
                    to.span(to.next(), c, own ? height - depth : 1, own ? 1 : breadth(c, depth));
                }
            }
            to.add(Row.of(cells));
        }
    }

    private int breadth(int from, int depth) {
        return (int) IntStream.range(from, columns.size())
                .takeWhile(c -> isUnder(from, c, depth))
                .count();
    }

    /** Whether two columns stand under one wider heading of this depth. */
    private boolean isUnder(int one, int other, int depth) {
        return one >= 0 && wider(one, depth).equals(wider(other, depth));
    }

    private List<String> wider(int column, int depth) {
        List<String> headings = columns.get(column).headings();
        return depth < headings.size() - 1 ? headings.subList(0, depth + 1) : List.of("", Integer.toString(column));
    }
}
