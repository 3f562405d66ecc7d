package org.shinchoku.ui.intake;

import org.shinchoku.intake.Use;

/** What a cell was taken for, in the clerk's words. */
enum Meaning {
    TITLE("表題"),
    HEADING("見出し"),
    LABEL("階層・題名"),
    NUMBER("番号"),
    DEPARTMENT("担当"),
    MARK("印・年度"),
    VALUE("記入内容"),
    /** Not taken in, because the clerk said so. */
    LEFT("取り込まない"),
    UNREAD("取り込んでいない文字"),
    /** Neither text nor meaning. */
    NONE("空欄");

    final String word;

    Meaning(String word) {
        this.word = word;
    }

    /**
     * @param use what the cell was taken for, or null
     * @param empty whether it has no text
     */
    static Meaning of(Use use, boolean empty) {
        if (use == null) {
            return empty ? NONE : UNREAD;
        }
        return switch (use) {
            case TITLE -> TITLE;
            case HEADING -> HEADING;
            case LABEL -> LABEL;
            case NUMBER -> NUMBER;
            case DEPARTMENT -> DEPARTMENT;
            case MARK -> MARK;
            case VALUE -> VALUE;
            case LEFT -> LEFT;
            case DOUBT -> UNREAD;
        };
    }
}
