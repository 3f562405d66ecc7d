package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;

/** One table of a sheet: its headings and the rows below them, up to the next headings. */
final class Table {

    private final Grid grid;
    private final HeadRows.Head head;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Line> body;

    /**
     * @param head the rows of its headings
     * @param lines the rows below the headings
     */
    Table(Grid grid, HeadRows.Head head, List<Line> lines) {
        this.grid = grid;
        this.head = head;
        this.body = lines.stream().filter(l -> l.kind() == Line.Kind.BODY).toList();
        for (int c = 0; c < grid.width(); c++) {
            List<String> path = path(grid, head, c);
            boolean filled = hasTexts(c);
            boolean own = grid.area(head.to(), c).column() == c;
            if (filled || (own && !path.isEmpty())) {
                headings.add(Heading.of(c, path));
            }
        }
    }

    private boolean hasTexts(int column) {
        return body.stream().anyMatch(l -> !grid.text(l.row(), column).isEmpty());
    }

    /** The texts above a column, the outermost group first; a group reaches over the blank cells to its right. */
    private static List<String> path(Grid grid, HeadRows.Head head, int column) {
        List<String> path = new ArrayList<>();
        int last = -1;
        for (int r = head.from(); r <= head.to(); r++) {
            int c = column;
            while (c > 0 && grid.shown(r, c).isEmpty() && reaches(grid, head, r, c)) {
                c--;
            }
            int anchor = grid.area(r, c).row() * 10_000 + grid.area(r, c).column();
            if (!grid.shown(r, c).isEmpty() && anchor != last) {
                path.add(grid.shown(r, c));
                last = anchor;
            }
        }
        return path;
    }

    /** Whether a blank cell may lie under the group left of it: both have headings below. */
    private static boolean reaches(Grid grid, HeadRows.Head head, int row, int column) {
        return row < head.to()
                && grid.area(row, column).rows() == 1
                && !grid.shown(row + 1, column).isEmpty()
                && !grid.shown(row + 1, column - 1).isEmpty()
                && grid.area(row + 1, column - 1).row() == row + 1;
    }

    Grid grid() {
        return grid;
    }

    HeadRows.Head head() {
        return head;
    }

    /** One for each column that has a heading or texts, from left to right. */
    List<Heading> headings() {
        return headings;
    }

    /** The rows that hold items. */
    List<Line> body() {
        return body;
    }
}
