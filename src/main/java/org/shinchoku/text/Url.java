package org.shinchoku.text;

/** Knows where an address of the web ends and where it may be broken. */
final class Url {

    private static final String BREAK_AFTER = "/?&-.=_#";

    private Url() {}

    /** The end of the address that the ASCII run around this index is, or the index itself where it is none. */
    static int end(String text, int index) {
        int start = index;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        if (!startsAddress(text, start)) {
            return index;
        }
        int end = index;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a line may end after this character of an address when that one follows. */
    static boolean mayBreak(int last, int next) {
        return BREAK_AFTER.indexOf(last) >= 0 && BREAK_AFTER.indexOf(next) < 0;
    }

    private static boolean startsAddress(String text, int start) {
        return text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start);
    }

    private static boolean isPart(char c) {
        return c > ' ' && c < 0x7F && "()[]{}<>\"".indexOf(c) < 0;
    }
}
