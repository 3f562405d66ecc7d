package org.shinchoku.check;

/** How grave a finding is. */
public enum Severity {
    /** Something that cannot be right. */
    ERROR("誤り"),
    /** Something that is missing or most likely wrong. */
    WARNING("注意"),
    /** Something to look at. */
    NOTE("確認");

    /** As the clerk reads it. */
    public final String word;

    Severity(String word) {
        this.word = word;
    }
}
