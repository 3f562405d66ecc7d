package org.shinchoku.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The title of an item, or of what stands above it, that stands behind its number on a slip, with one label for both:
 * 事業No. | 1 | 朝市, 基本目標 | 1 | にぎわい.
 */
final class NumberedTitle {

    private static final Pattern NUMBER = Pattern.compile("(?i)(?:番号|no\\.?|№|コード)$");

    /** A figure behind a number is no title, nor is what it is counted in. */
    private static final Pattern WORDS = Pattern.compile("[ぁ-んァ-ヶ一-龠].*[ぁ-んァ-ヶ一-龠]");

    private NumberedTitle() {}

    /** Whether a text beside a label is a number, and what stands behind it a title. */
    static boolean isBehind(Grid.Block label, Grid.Block text, Grid.Block behind) {
        return Recogniser.CODE.matcher(text.text()).matches()
                && (label.sense().words().contains(Word.NUMBER)
                        || isLevel(label) && WORDS.matcher(behind.text()).find());
    }

    private static boolean isLevel(Grid.Block label) {
        return label.sense().words().equals(Set.of(Word.LEVEL)) || SlipOrder.standsAbove(label.text());
    }

    /** The number and the title. */
    static List<SlipPair> pairs(Grid.Block label, Grid.Block number, Grid.Block title, String group) {
        boolean counted = label.sense().words().contains(Word.NUMBER);
        String ofNumber = counted ? label.text() : label.text() + "番号";
        String ofTitle = counted ? title(label) : label.text();
        return List.of(new SlipPair(ofNumber, label, number, group), new SlipPair(ofTitle, label, title, group));
    }

    /** 事業No. heads the number of a 事業, whose title is its 事業名. */
    private static String title(Grid.Block number) {
        String title = NUMBER.matcher(Wording.flat(number.text())).replaceAll("") + "名";
        return Word.of(title).contains(Word.LEVEL) ? title : "項目名";
    }
}
