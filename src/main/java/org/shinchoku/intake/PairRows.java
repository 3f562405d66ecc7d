package org.shinchoku.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells rows of headings with their texts beside them, 基本方針 | …, from the headings and rows of a table. */
final class PairRows {

    /** 区分 | 評価の基準 heads a legend. */
    private static final Pattern LEGEND = Pattern.compile("(?:評価|判定|達成度?|進捗)?の?(?:基準|内容|説明|意味|目安|考え方)");

    /** Whom to ask, which says nothing of an item. */
    private static final Pattern CONTACT = Pattern.compile(
            "(?:記入|作成|回答|担当)者(?:名|氏名)?|職・?氏名|職名|氏名|内線(?:番号)?|(?:直通)?電話(?:番号)?|tel|fax|連絡先|(?:e-?)?mail|メール(?:アドレス)?",
            Pattern.CASE_INSENSITIVE);

    private PairRows() {}

    /** Whether the last label of a row in a box has nothing beside it: 主管課 | 水道課 | 関係課 | _ below 施策 | …. */
    static boolean isOpenPair(Grid grid, int r, List<Grid.Block> row) {
        List<Grid.Block> above = r == 0 ? List.of() : grid.row(r - 1);
        Grid.Block last = row.isEmpty() ? null : row.get(row.size() - 1);
        return row.size() % 2 == 1
                && above.size() >= 2
                && isPair(above.subList(0, 2))
                && above.get(0).column() == row.get(0).column()
                && above.get(0).area().columns() == row.get(0).area().columns()
                && (row.size() == 1 || isPair(row.subList(0, 2)))
                && last.text().length() <= 16
                && !last.sense().words().isEmpty()
                && last.area().rows() == 1
                && last.area().lastColumn() < above.get(above.size() - 1).area().lastColumn();
    }

    /** Several headings, each with its text beside it: 目標 | … | 施策 | …. */
    static boolean arePairs(List<Grid.Block> row) {
        boolean pairs = row.size() >= 4 && row.size() % 2 == 0;
        int labels = 0;
        int numbers = 0;
        for (int i = 0; pairs && i < row.size(); i += 2) {
            Grid.Block text = row.get(i + 1);
            pairs = (isPair(row.subList(i, i + 2))
                            || Pairs.isNumber(row.subList(i, i + 2))
                            || i > 0 && isContact(row.get(i)))
                    && (text.area().equals(row.get(i).area())
                            || text.column() - end(row.get(i), i == 0 ? row.get(i) : row.get(i - 1)) <= 2);
            numbers += Pairs.isNumber(row.subList(i, i + 2)) ? 1 : 0;
            labels += text.sense().words().isEmpty() ? 0 : 1;
        }
        return pairs && labels * 4 < row.size() && numbers * 2 < row.size();
    }

    /** The last column of a heading, or of what stands between it and its text. */
    private static int end(Grid.Block heading, Grid.Block before) {
        return Math.max(heading.area().lastColumn(), before.area().lastColumn());
    }

    /** A heading word and one text: what is said of all items below, not an item. */
    static boolean isPair(List<Grid.Block> row) {
        if (row.size() != 2 || row.get(0).area().rows() > 1 && row.get(1).area().rows() == 1) {
            return false;
        }
        String head = row.get(0).text();
        Set<Word> words = head.length() <= 16 ? row.get(0).sense().words() : Set.of();
        return !words.isEmpty() && !words.contains(Word.NUMBER) && !explains(row.get(1));
    }

    /** Whether two texts head a table that explains what is used elsewhere: 区分 | 評価の基準. */
    static boolean headsLegend(List<Grid.Block> row) {
        return row.size() == 2 && row.get(0).sense().words().contains(Word.LEVEL) && explains(row.get(1));
    }

    private static boolean explains(Grid.Block heading) {
        return LEGEND.matcher(Wording.flat(heading.text())).matches();
    }

    /** Whether a heading stands beside whom to ask: 担当者, 内線. */
    static boolean isContact(Grid.Block heading) {
        return heading.text().length() <= 12
                && CONTACT.matcher(Wording.flat(heading.text())).matches();
    }
}
