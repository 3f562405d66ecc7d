package org.shinchoku.plan;

/** What a column of an office's own sheet is there for. */
public enum Role {
    /** 階層: the labels of one depth; the last of them is the items' title. */
    LEVEL("階層・題名"),
    NUMBER("番号"),
    DEPARTMENT("担当"),
    REPOST("再掲の印"),
    /** 年度: the year of what stands beside it, one row for each year. */
    YEAR("行ごとの年度"),
    /** 見込 and 実績 in rows below each other. */
    MEASURE("見込・実績の別"),
    /** Boxes of which one is ticked. */
    TICKS("□の選択"),
    /** Columns of which the marked one holds: ○ under 順調. */
    MARKS("○印の選択"),
    FIELD("記入欄"),
    /** Read for nothing. */
    NONE("取り込まない");

    /** As the clerk reads it. */
    public final String word;

    Role(String word) {
        this.word = word;
    }
}
