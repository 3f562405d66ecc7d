package org.shinchoku.intake;

import java.util.regex.Pattern;

/** The title of an item that stands behind its number on a slip, with no label of its own: 事業No. | 1 | 朝市. */
final class NumberedTitle {

    private static final Pattern NUMBER = Pattern.compile("(?i)(?:番号|no\\.?|№|コード)$");

    private NumberedTitle() {}

    /** Whether a text beside a label is a number, so that what stands behind it is a title. */
    static boolean isBehind(Grid.Block label, Grid.Block text) {
        return label.sense().words().contains(Word.NUMBER)
                && Recogniser.CODE.matcher(text.text()).matches();
    }

    /** 事業No. heads the number of a 事業, whose title is its 事業名. */
    static String label(Grid.Block number) {
        String title = NUMBER.matcher(Wording.flat(number.text())).replaceAll("") + "名";
        return Word.of(title).contains(Word.LEVEL) ? title : "項目名";
    }
}
