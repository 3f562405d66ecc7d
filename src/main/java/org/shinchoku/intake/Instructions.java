package org.shinchoku.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The columns of a return that count what it asks for and say how to fill it in, № | 調査項目 | 回答 | 記入上の注意: neither is an
 * answer, and they are left out with the headings, so that labels and their texts remain. What a clerk wrote in place of an
 * answer, or behind it, stays.
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
    private static final int WIDTH = 2;
    private static final int LONGEST = 24;

    private final Grid grid;
    private final LabelWords labelled;
    private Relay relay;
    /** The first column of labels, and that of the instructions, or the one behind the last. */
    private int first;

    private int last;

    private Instructions(Grid grid) {
        this.grid = grid;
        this.labelled = new LabelWords(LONGEST, false, grid.senses());
    }

    /** The sheet without such columns; the same where it has none. */
    static Grid left(Grid grid) {
        return new Instructions(grid).left();
    }

    private Grid left() {
        for (int r = 0; r < grid.height(); r++) {
            int end = heads(grid.row(r)) ? end(r) : r;
            if (end - r > LEAST_ROWS) {
                relay = relay == null ? new Relay(grid) : relay;
                relay.upTo(r);
                leave(r, end);
                relay.passTo(end);
                r = end - 1;
            }
        }
        if (relay == null) {
            return grid;
        }
        relay.upTo(grid.height());
        return relay.grid();
    }

    private boolean heads(List<Grid.Block> row) {
        boolean counted = row.size() > WIDTH && row.get(0).sense().words().equals(Set.of(Word.NUMBER));
        List<Grid.Block> heads = row.subList(counted ? 1 : 0, row.size());
        boolean told = heads.size() == WIDTH + 1
                && HEADING.matcher(Wording.flat(heads.get(WIDTH).text())).matches();
        if (!told && !(counted && heads.size() == WIDTH)
                || !LABELS.matcher(Wording.flat(heads.get(0).text())).matches()
                || !ANSWER.matcher(Wording.flat(heads.get(1).text())).matches()) {
            return false;
        }
        first = counted ? heads.get(0).column() : 0;
        last = told ? heads.get(WIDTH).column() : grid.width();
        return true;
    }

    /** The row behind the last that has a label, and no text that reaches into what is left out; the first where few are labels. */
    private int end(int head) {
        int column = grid.row(head).get(first > 0 ? 1 : 0).column();
        int end = head + 1;
        int labels = 0;
        while (end < grid.height() && goesOn(end, column, end - head)) {
            labels += labelled.test(grid.text(end, column)) ? 1 : 0;
            end++;
        }
        return 2 * labels > end - head - 1 ? end : head;
    }

    private boolean goesOn(int r, int column, int count) {
        List<Grid.Block> row = grid.row(r);
        List<Grid.Block> before = row.stream().filter(b -> b.column() < column).toList();
        return row.size() > before.size()
                && row.get(before.size()).column() == column
                && (first == 0
                        ? before.isEmpty()
                        : before.size() == 1 && counts(before.get(0).text(), count))
                && row.stream()
                        .allMatch(b -> b.area().rows() == 1
                                && (b.column() >= last || b.area().lastColumn() < last));
    }

    /** Whether a text is a number in its turn: 3, ③ or 問3. */
    private static boolean counts(String text, int count) {
        return Wording.flat(text).replaceAll("[^0-9]", "").equals(String.valueOf(count));
    }

    private void leave(int head, int end) {
        relay.leave(head, 0, grid.width() - 1);
        for (int r = head + 1; r < end; r++) {
            List<Grid.Block> row =
                    grid.row(r).stream().filter(b -> b.column() >= first).toList();
            List<Grid.Block> beside =
                    row.stream().filter(b -> b.column() >= last).toList();
            boolean answered = row.size() > 1 + beside.size();
            boolean asks = beside.stream()
                    .allMatch(b -> b.column() == last
                            && (answered || ASKS.matcher(b.text()).matches()));
            relay.rows(r, r, first, asks ? last - 1 : grid.width() - 1);
            if (asks) {
                relay.leave(r, last, grid.width() - 1);
            }
            relay.leave(r, 0, first - 1);
        }
    }
}
