package org.shinchoku.text;

import java.util.regex.Pattern;

/**
 * 禁則: where a line may not be broken, after JIS X 4051 and told apart from the breaker's own table; and when a break that goes
 * against it could have been avoided.
 */
public final class Kinsoku {

    private static final String NOT_FIRST = "、。，．・：；？！゛゜ヽヾゝゞ々〻ー’”）〕］｝〉》」』】〟〙〗｠»ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
            + "…‥～〜゠‐–−／％‰℃°′″,.!?:;)]}%-/~｡､･｣ｧｨｩｪｫｬｭｮｯｰﾞﾟ";
    private static final String NOT_LAST = "‘“（〔［｛〈《「『【〝〘〖｟«([{｢￥＄£￡€№＃¥";
    /** What is read as one: figures, words, what belongs to a figure, dashes and dots in a row. */
    private static final Pattern WHOLE =
            Pattern.compile("[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]{2}|[0-9０-９][㍱-㍺㎀-㏟]|――|——|……|‥‥|▲[0-9０-９]");

    /** What stands within a figure. */
    private static final Pattern FIGURE = Pattern.compile(".*[0-9０-９][,.，．]|(.*[^0-9A-Za-z０-９Ａ-Ｚａ-ｚ])?[-－−.]");

    private static final Pattern SPACE = Pattern.compile("[ \\u3000\\t]");

    private Kinsoku() {}

    /** Whether a line may not begin with this character, for what it is or for what stands before it. */
    public static boolean isFault(String text, int at) {
        String above = text.substring(0, at).stripTrailing();
        String below = text.substring(at).stripLeading();
        if (above.isEmpty() || below.isEmpty()) {
            return false;
        }
        boolean spaced = above.length() < at || below.length() < text.length() - at;
        String first = text.substring(at, text.offsetByCodePoints(at, 1));
        String last = above.substring(above.length() - 1);
        boolean sign = spaced && first.equals("-");
        return NOT_FIRST.contains(first) && !sign
                || NOT_LAST.contains(last)
                || !spaced && WHOLE.matcher(last + first).matches()
                || !spaced
                        && Character.isDigit(first.charAt(0))
                        && FIGURE.matcher(above).matches();
    }

    /** Whether the line that ends before this character could have ended earlier, where nothing forbids it. */
    public static boolean isAvoidable(String text, int start, int at) {
        for (int earlier = text.offsetByCodePoints(start, 1);
                earlier < at;
                earlier = text.offsetByCodePoints(earlier, 1)) {
            boolean inner = Kind.of(text.codePointAt(earlier)) != Kind.MARK
                    && !SPACE.matcher(text.substring(earlier, earlier + 1)).matches();
            if (inner
                    && !isFault(text, earlier)
                    && !text.substring(start, earlier).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
