package org.shinchoku.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name within a text, whatever breaks and spaces lay it out in the cell. */
final class MouldRenaming {

    private static final String SPACES = "[\\s\\u3000]*";

    private MouldRenaming() {}

    static boolean contains(String text, String name) {
        String bare = bare(name);
        return !bare.isEmpty() && bare(text).contains(bare);
    }

    /** The text with another name in the place of this one. */
    static String renamed(String text, String name, String now) {
        return name.equals(now) || name.isBlank()
                ? text
                : pattern(name).matcher(text).replaceFirst(Matcher.quoteReplacement(now));
    }

    private static String bare(String text) {
        return text.codePoints().anyMatch(MouldRenaming::isSpace) ? text.replaceAll(SPACES, "") : text;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || c == 0x3000;
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(name.codePoints()
                .filter(c -> !isSpace(c))
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining(SPACES)));
    }
}
