package org.shinchoku.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text where its script changes: a run of kanji, of kana, of letters or digits is one word, a sign stands alone. */
final class Words {

    private enum Script {
        KANJI,
        HIRAGANA,
        KATAKANA,
        DIGIT,
        LETTER,
        SIGN
    }

    private Words() {}

    static List<Slice> of(String text) {
        List<Slice> words = new ArrayList<>();
        int start = 0;
        Script before = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Script now = script(text.codePointAt(i));
            if (before != null && (now != before || now == Script.SIGN)) {
                words.add(new Slice(start, i));
                start = i;
            }
            before = now;
        }
        if (start < text.length()) {
            words.add(new Slice(start, text.length()));
        }
        return words;
    }

    private static Script script(int c) {
        if (c == 'ー' || c >= 0x30A1 && c <= 0x30FA) {
            return Script.KATAKANA;
        }
        if (c >= 0x3041 && c <= 0x309F) {
            return Script.HIRAGANA;
        }
        if (Character.isIdeographic(c)) {
            return Script.KANJI;
        }
        return Character.isDigit(c) ? Script.DIGIT : Character.isLetter(c) ? Script.LETTER : Script.SIGN;
    }
}
