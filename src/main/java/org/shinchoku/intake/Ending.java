package org.shinchoku.intake;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern whose matches all end in a character that is written out in it.
 *
 * <p>Every text of a sheet is asked what word it is, and nearly none ends as such words do: so the end is looked at first.
 */
final class Ending {

    /** How often something may come, which is not written out. */
    private static final Pattern COUNTS = Pattern.compile("\\{[0-9,]+}");

    private final Pattern pattern;
    private final BitSet ends = new BitSet();

    Ending(String regex) {
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        COUNTS.matcher(regex.toLowerCase(Locale.ROOT)).replaceAll("").chars().forEach(ends::set);
    }

    /** The letters in which a match may end, small where there are two. */
    Stream<Character> letters() {
        return ends.stream().mapToObj(c -> (char) c);
    }

    /** The letter in which a text ends, as {@link #letters()} has it. */
    static char of(String text) {
        return Character.toLowerCase(text.charAt(text.length() - 1));
    }

    boolean matches(String text) {
        return !text.isEmpty() && ends.get(of(text)) && pattern.matcher(text).matches();
    }
}
