package org.shinchoku.plan;

import java.util.function.IntFunction;

/** How an item's number is written. */
public enum NumberStyle {
    /** 1, 2, 3 */
    PLAIN(n -> "" + n),
    /** 1-1, 1-2 behind the number of the item above */
    WITH_PARENT(n -> "" + n),
    /** (1), (2) */
    BRACKETED(n -> "(" + n + ")"),
    /** ①, ② */
    CIRCLED(NumberStyle::circled),
    /** ア, イ */
    KANA(NumberStyle::kana);

    private static final String SYLLABLES = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

    private final IntFunction<String> written;

    NumberStyle(IntFunction<String> written) {
        this.written = written;
    }

    private static String circled(int n) {
        int sign = n <= 20 ? '①' + n - 1 : n <= 35 ? '㉑' + n - 21 : n <= 50 ? '㊱' + n - 36 : 0;
        return sign == 0 ? "(" + n + ")" : Character.toString(sign);
    }

    private static String kana(int n) {
        return n > SYLLABLES.length() ? "" + n : SYLLABLES.substring(n - 1, n);
    }

    /** The n-th number, from 1, under an item with this number. */
    public String of(int n, String above) {
        return (this == WITH_PARENT && !above.isEmpty() ? above + "-" : "") + written.apply(n);
    }

    /** How a number is written, as far as its first character tells. */
    public static NumberStyle like(String number) {
        char first = number.isEmpty() ? '1' : Narrow.of(number).charAt(0);
        if (first == '(') {
            return BRACKETED;
        }
        if (first >= '①' && first <= '⑳') {
            return CIRCLED;
        }
        return first >= 'ア' && first <= 'ン' ? KANA : number.contains("-") ? WITH_PARENT : PLAIN;
    }
}
