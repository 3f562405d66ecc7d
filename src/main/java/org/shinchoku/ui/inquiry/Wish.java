package org.shinchoku.ui.inquiry;

/** What the clerk wants of answers that go back. */
enum Wish {
    /** 差戻しのファイル */
    WORKBOOKS,
    /** It is only noted that the sections have to answer once more. */
    NOTE
}
