package org.shinchoku.intake;

import java.util.List;
import java.util.regex.Pattern;

/** The title of an item that stands behind its number on a slip, with no label of its own: 事業No. | 1 | 朝市. */
final class NumberedTitle {

    private static final Pattern NUMBER = Pattern.compile("(?i)(?:番号|no\\.?|№|コード)$");

    private NumberedTitle() {}

    /** Whether behind the number in a row stands a title. */
    static boolean is(List<Grid.Block> row, int number, SlipLabels labels) {
        return row.get(number - 1).sense().words().contains(Word.NUMBER)
                && Recogniser.CODE.matcher(row.get(number).text()).matches()
                && !labels.is(row, number + 1, true);
    }

    /** 事業No. heads the number of a 事業, whose title is its 事業名. */
    static String label(Grid.Block number) {
        String title = NUMBER.matcher(Wording.flat(number.text())).replaceAll("") + "名";
        return Word.of(title).contains(Word.LEVEL) ? title : "項目名";
    }
}
