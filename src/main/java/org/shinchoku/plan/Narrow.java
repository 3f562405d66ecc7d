package org.shinchoku.plan;

/** Half-width letters, digits and signs for full-width ones, character for character, so that places stay what they are. */
public final class Narrow {

    private Narrow() {}

    public static String of(String text) {
        return isNarrow(text) ? text : narrowed(text);
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '　' || c >= '！' && c <= '～') {
                return false;
            }
        }
        return true;
    }

    private static String narrowed(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (c >= '！' && c <= '～') {
                narrow.setCharAt(i, (char) (c - '！' + '!'));
            } else if (c == '　') {
                narrow.setCharAt(i, ' ');
            }
        }
        return narrow.toString();
    }
}
