package org.shinchoku.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The column of a return that says how to fill it in, 調査項目 | 回答 | 記入上の注意: it tells of no item and is left out, with the
 * headings, so that labels and their texts remain.
 */
final class Instructions {

    private static final Pattern HEADING =
            Pattern.compile("(?:記入|記載|入力|回答|作成)(?:上の|の際の|に当たっての|にあたっての|時の|の)?(?:注意|留意|要領|方法|仕方|ポイント|例)(?:事項|点)?");
    /** What heads the texts themselves. */
    private static final Pattern ANSWER = Pattern.compile("(?:回答|記入|記載|入力)(?:欄|内容|事項)?|内容");

    private static final int LEAST_ROWS = 3;
    private static final int WIDTH = 3;

    private final Grid grid;

    private Instructions(Grid grid) {
        this.grid = grid;
    }

    /** The sheet without such columns; the same where it has none. */
    static Grid left(Grid grid) {
        return new Instructions(grid).left();
    }

    private Grid left() {
        for (int r = 0; r < grid.height(); r++) {
            int end = heads(grid.row(r)) ? end(r) : r;
            if (end - r > LEAST_ROWS) {
                return left(without(r, end));
            }
        }
        return grid;
    }

    private boolean heads(List<Grid.Block> row) {
        return row.size() == WIDTH
                && ANSWER.matcher(Wording.flat(row.get(1).text())).matches()
                && HEADING.matcher(Wording.flat(row.get(2).text())).matches();
    }

    /** The row behind the last that has a label, and no text that reaches into the instructions. */
    private int end(int head) {
        int column = grid.row(head).get(2).column();
        int end = head + 1;
        while (end < grid.height() && goesOn(grid.row(end), grid.row(head).get(0), column)) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(List<Grid.Block> row, Grid.Block label, int column) {
        return !row.isEmpty()
                && row.get(0).column() == label.column()
                && row.stream().allMatch(b -> b.column() >= column || b.area().lastColumn() < column);
    }

    private Grid without(int head, int end) {
        int column = grid.row(head).get(2).column();
        Relay relay = new Relay(grid);
        relay.rows(0, head - 1, 0, grid.width() - 1);
        relay.leave(head, 0, grid.width() - 1);
        relay.rows(head + 1, end - 1, 0, column - 1);
        for (int r = head + 1; r < end; r++) {
            relay.leave(r, column, grid.width() - 1);
        }
        relay.rows(end, grid.height() - 1, 0, grid.width() - 1);
        return relay.grid();
    }
}
