package org.shinchoku.text;

import java.util.List;

/** A text that may enter a document, and what was changed to make it so; unified line breaks are not worth a word. */
public record Cleaned(String text, List<Change> changes) {

    /** One character replaced: where it stood, which it was, and what stands there now (empty: nothing). */
    public record Change(int index, int codePoint, String replacement) {

        /** The change in words for the clerk. */
        public String sentence() {
            String what = what();
            return replacement.isEmpty()
                    ? what + "を取り除きました。"
                    : what + (replacement.isBlank() ? "を空白に置き換えました。" : "を「" + replacement + "」に置き換えました。");
        }

        private String what() {
            if (codePoint == '\t') {
                return "タブ";
            }
            String name = Character.getType(codePoint) == Character.PRIVATE_USE ? "外字" : "使えない文字";
            return "%s（U+%04X）".formatted(name, codePoint);
        }
    }
}
