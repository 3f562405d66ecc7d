package org.shinchoku.text;

import java.util.ArrayList;
import java.util.List;

/** Lets into a document only what can be shown, stored and printed everywhere, and says what it had to change. */
public final class Clean {

    /** Stands for a character that nobody can read: the printers' 下駄. */
    public static final String UNREADABLE = "〓";

    private Clean() {}

    /** The text with line breaks unified to {@code \n}, and without characters that must not enter a document. */
    public static Cleaned of(String text) {
        int first = firstOdd(text);
        return first < 0 ? new Cleaned(text, List.of()) : rewrite(text, first);
    }

    private static int firstOdd(String text) {
        for (int i = 0; i < text.length(); ) {
            if (isPlain(text.charAt(i))) {
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            if (replacement(c) != null) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** Letters, kana and kanji, which most of the text is, need not be looked up. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || c >= 0x3000 && c <= 0x30FF || c >= 0x4E00 && c <= 0x9FFF;
    }

    private static Cleaned rewrite(String text, int first) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
        List<Cleaned.Change> changes = new ArrayList<>();
        for (int i = first; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '\r' && next < text.length() && text.charAt(next) == '\n') {
                next++;
            }
            String replacement = replacement(c);
            if (replacement == null) {
                clean.appendCodePoint(c);
            } else {
                clean.append(replacement);
                if (!replacement.equals("\n")) {
                    changes.add(new Cleaned.Change(i, c, replacement));
                }
            }
            i = next;
        }
        return new Cleaned(clean.toString(), List.copyOf(changes));
    }

    /** What a character becomes, null where it stays. */
    private static String replacement(int c) {
        return switch (c) {
            case '\n', 0x200C, 0x200D -> null; // joiners are part of some scripts and emoji
            case '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> "\n";
            case '\t' -> " ";
            case 0xFFFD -> UNREADABLE;
            case 0xF0B7 -> "・"; // the bullets of Word, letters of fonts that consist of pictures
            case 0xF06C -> "●";
            case 0xF06E, 0xF0A7 -> "■";
            case 0xF0D8 -> "▷";
            default ->
                switch (Character.getType(c)) {
                    case Character.PRIVATE_USE, Character.SURROGATE -> UNREADABLE;
                    case Character.CONTROL -> "";
                    case Character.FORMAT -> isTag(c) ? null : "";
                    case Character.UNASSIGNED -> isNoCharacter(c) ? "" : null;
                    default -> null;
                };
        };
    }

    private static boolean isTag(int c) {
        return c >= 0xE0000;
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
