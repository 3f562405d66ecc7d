package org.shinchoku.returns;

/** 照合の結果: what becomes of one cell of a return. */
public enum Outcome {
    /** It is new, and nobody has changed what stands here since the workbook was sent. */
    APPLY("apply", "反映できる"),
    /** It is what stands here, or was sent and came back unchanged, or is empty. */
    SAME("same", "変更なし"),
    /** It is new, but here the cell was changed meanwhile, or another return says otherwise. */
    CONFLICT("conflict", "食い違い"),
    /** No item of the plan is meant by the row, or more than one could be. */
    UNKNOWN_ROW("unknown-row", "項目が不明"),
    /** It is of another year than the one that is collected. */
    WRONG_YEAR("wrong-year", "年度違い"),
    /** The file, or the cell, cannot be read. */
    UNREADABLE("unreadable", "読取不可");

    /** As reports have it. */
    public final String code;
    /** As the clerk reads it. */
    public final String word;

    Outcome(String code, String word) {
        this.code = code;
        this.word = word;
    }
}
