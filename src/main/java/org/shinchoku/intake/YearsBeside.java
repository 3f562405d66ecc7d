package org.shinchoku.intake;

import java.util.List;
import java.util.regex.Pattern;

/** A table of years that stands beside the labels of a form, 目的 | … | 年度 | 令和4年度 | 令和5年度: sets it below them. */
final class YearsBeside {

    /** Forms stand at the top of a sheet. */
    private static final int MOST_ROWS = 100;

    private static final int LEAST_ROWS = 3;

    private static final Pattern TITLE = Pattern.compile("[【［〔《〈■◆◇▼●]");

    private final Grid grid;
    private final LabelWords labelled;
    /** The column in which the table begins. */
    private int column;

    private YearsBeside(Grid grid) {
        this.grid = grid;
        this.labelled = new LabelWords(16, false, grid.senses());
    }

    /** The sheet with such a table below the labels beside it; the same where there is none. */
    static Grid below(Grid grid) {
        return new YearsBeside(grid).below();
    }

    private Grid below() {
        Relay relay = null;
        for (int head = 0; head < grid.height() && (relay != null || head < MOST_ROWS); head++) {
            int end = end(head);
            if (end - head >= LEAST_ROWS) {
                int last = grid.row(head).get(grid.row(head).size() - 1).area().lastColumn();
                relay = relay == null ? new Relay(grid) : relay;
                boolean titled = head > relay.passed() && areTitles(grid.row(head - 1));
                relay.upTo(titled ? head - 1 : head);
                if (titled) {
                    relay.leave(head - 1, 0, grid.width() - 1);
                }
                relay.rows(head, end - 1, 0, column - 1);
                for (int r = head; r < end; r++) {
                    if (grid.row(r).stream().anyMatch(b -> b.column() > last)) {
                        relay.rows(r, r, last + 1, grid.width() - 1); // above the table, where it is no label of it
                    }
                }
                relay.rows(head, end - 1, column, last);
                relay.passTo(end);
                head = end - 1;
            }
        }
        if (relay == null) {
            return grid;
        }
        relay.upTo(grid.height());
        return relay.grid();
    }

    /** The row behind the table that a row heads; that row where it heads none. */
    private int end(int head) {
        List<Grid.Block> row = grid.row(head);
        // most rows end in no year: only of the others each text is asked what word it is
        if (row.size() < 4 || !SlipYears.isOnlyYear(row.get(row.size() - 1))) {
            return head;
        }
        int at = 0;
        while (at < row.size() && !row.get(at).sense().words().contains(Word.YEAR)) {
            at++;
        }
        boolean heads = (at == 1 || at == 2 && !labelled.test(row.get(1).text()))
                && row.size() - at > 2
                && row.stream().skip(at + 1).allMatch(SlipYears::isOnlyYear);
        if (!heads) {
            return head;
        }
        column = row.get(at).column();
        int end = head;
        while (end < grid.height() && isParted(grid.row(end), end)) {
            end++;
        }
        return end;
    }

    /** Whether a label and its text stand left of the table, and a label of its own begins it. */
    private boolean isParted(List<Grid.Block> row, int r) {
        List<Grid.Block> left = row.stream().filter(b -> b.column() < column).toList();
        return row.stream().allMatch(b -> b.area().row() == r && b.area().rows() == 1)
                && !left.isEmpty()
                && left.size() <= 2
                && labelled.test(left.get(0).text())
                && left.get(left.size() - 1).area().lastColumn() < column
                && row.stream().anyMatch(b -> b.column() == column && labelled.test(b.text()));
    }

    /** Whether a row has a title over the labels and one over the table: 【取組の概要】 | 【実績】. */
    private boolean areTitles(List<Grid.Block> row) {
        return row.size() == 2
                && row.get(0).area().lastColumn() < column
                && row.get(1).column() == column
                && row.stream().allMatch(b -> TITLE.matcher(b.text()).lookingAt());
    }
}
