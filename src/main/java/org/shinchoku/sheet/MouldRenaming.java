package org.shinchoku.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name within a text, whatever breaks and spaces lay it out in the cell. */
final class MouldRenaming {

    private static final String SPACES = "[\\s\\u3000]*";

    private MouldRenaming() {}

    static boolean contains(String text, String name) {
        return pattern(name).matcher(text).find();
    }

    /** The text with another name in the place of this one. */
    static String renamed(String text, String name, String now) {
        return name.equals(now) || name.isBlank()
                ? text
                : pattern(name).matcher(text).replaceFirst(Matcher.quoteReplacement(now));
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(name.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0x3000)
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining(SPACES)));
    }
}
