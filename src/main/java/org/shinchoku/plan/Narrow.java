package org.shinchoku.plan;

/** Half-width letters, digits and signs for full-width ones, character for character, so that places stay what they are. */
final class Narrow {

    private Narrow() {}

    static String of(String text) {
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
