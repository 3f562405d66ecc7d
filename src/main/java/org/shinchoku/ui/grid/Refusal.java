package org.shinchoku.ui.grid;

/** Why a text was kept out of a cell. */
enum Refusal {
    NOWHERE("記入できない"),
    UNLISTED("選択肢にない内容の"),
    OUTSIDE("表からはみ出す");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /** So many cells, in the clerk's words. */
    String of(int cells) {
        return words + "欄が" + cells + "個";
    }
}
