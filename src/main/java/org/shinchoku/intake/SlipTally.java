package org.shinchoku.intake;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Counts how much of a sheet is labels with their texts, so that it is a slip and no table. */
final class SlipTally {

    /** Where no text has letters, the sheet counts: 基本目標 | Ａ | 計, below it 1 しごと | 3 | 5. */
    private static final Pattern LETTERS = Pattern.compile("[ぁ-んァ-ヶ一-龠]");

    private static final int LEAST = 4;
    /** No slip has more labels. */
    private static final int MOST = 300;

    private int rows;
    private int paired;
    private boolean heads;

    /** Rows that are not blank. */
    void rows(int more) {
        rows += more;
    }

    /** Rows, or pairs, that are labels with their texts. */
    void paired(int more) {
        paired += more;
    }

    /** A row that may head a table. */
    void heads(boolean row) {
        heads |= row;
    }

    boolean hasHeads() {
        return heads;
    }

    /** Whether no row heads a table, most are pairs, several labels differ, one names an item, hardly a text is a label itself, and one is in words. */
    boolean isSlip(List<SlipPair> pairs, Predicate<String> isLabel) {
        long different =
                pairs.stream().map(p -> Wording.key(p.label())).distinct().count();
        long odd = pairs.stream().filter(p -> isLabel.test(p.text().text())).count();
        long known = pairs.stream().filter(p -> isLabel.test(p.label())).count();
        boolean titled = pairs.stream()
                .anyMatch(
                        p -> p.words().contains(Word.LEVEL) && !p.text().text().isEmpty());
        boolean words =
                pairs.stream().anyMatch(p -> LETTERS.matcher(p.text().text()).find());
        return words
                && !heads
                && different >= LEAST
                && different <= MOST
                && titled
                && odd * 5 <= pairs.size()
                && known * 2 >= pairs.size()
                && paired >= 0.6 * rows;
    }
}
