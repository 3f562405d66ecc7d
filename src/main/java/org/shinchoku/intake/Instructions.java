package org.shinchoku.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The column of a return that says how to fill it in, 調査項目 | 回答 | 記入上の注意: what asks for an answer is none, and is left out
 * with the headings, so that labels and their texts remain. What a clerk wrote there in place of an answer, or behind it, stays.
 */
final class Instructions {

    private static final Pattern HEADING =
            Pattern.compile("(?:記入|記載|入力|回答|作成)(?:上の|の際の|に当たっての|にあたっての|時の|の)?(?:注意|留意|要領|方法|仕方|ポイント|例)(?:事項|点)?");

    private static final Pattern LABELS = Pattern.compile("(?:調査|質問|記入|記載|回答|報告|確認|点検)?(?:項目|事項|区分)|設問");
    /** What heads the texts themselves. */
    private static final Pattern ANSWER = Pattern.compile("(?:回答|記入|記載|入力)(?:欄|内容|事項)?|内容");

    private static final Pattern ASKS =
            Pattern.compile("(?s).*(?:ください|下さい|(?:する|ない)こと|選択|以内|参照|転記|写し|(?:記入|記載)例?)[。：:]?.*");

    private static final int LEAST_ROWS = 3;
    private static final int WIDTH = 3;
    private static final int LONGEST = 24;

    private final Grid grid;
    private final LabelWords labelled;
    private Relay relay;

    private Instructions(Grid grid) {
        this.grid = grid;
        this.labelled = new LabelWords(LONGEST, false, grid.senses());
    }

    /** The sheet without such columns; the same where it has none. */
    static Grid left(Grid grid) {
        return new Instructions(grid).left();
    }

    private Grid left() {
        int next = 0;
        for (int r = 0; r < grid.height(); r++) {
            int end = heads(grid.row(r)) ? end(r) : r;
            if (end - r > LEAST_ROWS) {
                relay = relay == null ? new Relay(grid) : relay;
                relay.rows(next, r - 1, 0, grid.width() - 1);
                leave(r, end);
                next = end;
                r = end - 1;
            }
        }
        if (relay == null) {
            return grid;
        }
        relay.rows(next, grid.height() - 1, 0, grid.width() - 1);
        return relay.grid();
    }

    private static boolean heads(List<Grid.Block> row) {
        return row.size() == WIDTH
                && LABELS.matcher(Wording.flat(row.get(0).text())).matches()
                && ANSWER.matcher(Wording.flat(row.get(1).text())).matches()
                && HEADING.matcher(Wording.flat(row.get(2).text())).matches();
    }

    /** The row behind the last that has a label, and no text that reaches into the instructions; the first where few are labels. */
    private int end(int head) {
        int column = grid.row(head).get(2).column();
        int end = head + 1;
        int labels = 0;
        while (end < grid.height() && goesOn(grid.row(end), grid.row(head).get(0), column)) {
            labels += labelled.test(grid.row(end).get(0).text()) ? 1 : 0;
            end++;
        }
        return 2 * labels > end - head - 1 ? end : head;
    }

    private static boolean goesOn(List<Grid.Block> row, Grid.Block label, int column) {
        return !row.isEmpty()
                && row.get(0).column() == label.column()
                && row.stream()
                        .allMatch(b -> b.area().rows() == 1
                                && (b.column() >= column || b.area().lastColumn() < column));
    }

    private void leave(int head, int end) {
        int column = grid.row(head).get(2).column();
        relay.leave(head, 0, grid.width() - 1);
        for (int r = head + 1; r < end; r++) {
            List<Grid.Block> beside =
                    grid.row(r).stream().filter(b -> b.column() >= column).toList();
            boolean answered = grid.row(r).size() > 1 + beside.size();
            boolean asks = beside.stream()
                    .allMatch(b -> b.column() == column
                            && (answered || ASKS.matcher(b.text()).matches()));
            relay.rows(r, r, 0, asks ? column - 1 : grid.width() - 1);
            if (asks) {
                relay.leave(r, column, grid.width() - 1);
            }
        }
    }
}
