package org.shinchoku.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark of 再掲 beside a label. */
final class MouldMarks {

    private static final Pattern MARK =
            Pattern.compile("[\\s　]*(?:[(（\\[［【〔<＜]\\s*(?:※\\s*)?再掲\\s*[)）\\]］】〕>＞]|※\\s*再掲|再掲(?=\\s*$))[\\s　]*");
    private static final String USUAL = "（再掲）";

    private final Mould mould;
    private String before;
    private String after;

    MouldMarks(Mould mould) {
        this.mould = mould;
    }

    static boolean isMarked(String label) {
        return label.contains("再掲") && MARK.matcher(label).find();
    }

    static String plain(String label) {
        return MARK.matcher(label).replaceAll("").strip();
    }

    /** The label marked as others on the sheet are. */
    String mark(String label) {
        if (before == null) {
            find();
        }
        return before + label + after;
    }

    private void find() {
        before = "";
        after = USUAL;
        for (MouldLine line : mould.lines()) {
            for (var text : line.texts().values()) {
                Matcher mark = MARK.matcher(text.written());
                if (!text.said().isEmpty() && mark.find()) {
                    before = mark.start() == 0 ? mark.group() : "";
                    after = mark.start() == 0 ? "" : mark.group();
                    return;
                }
            }
        }
    }
}
