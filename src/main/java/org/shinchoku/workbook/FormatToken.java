package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a number format in Excel's notation. */
record FormatToken(Type type, String text) {

    /** What a piece stands for. */
    enum Type {
        LITERAL,
        /** A run of one letter: {@code yyyy}, {@code ggg}, {@code aaa}. */
        DATE,
        HALF_DAY,
        /** Hours, minutes or seconds that go beyond a day: {@code [h]}. */
        ELAPSED,
        /** Places of digits: {@code #,##0.00}. */
        DIGITS,
        PERCENT,
        EXPONENT,
        SLASH,
        GENERAL,
        TEXT
    }

    private static final Pattern HALF_DAY = Pattern.compile("(?i)(AM/PM|A/P|午前/午後|上午/下午).*", Pattern.DOTALL);
    private static final String DIGITS = "0#?.,";
    private static final String DATES = "ymdhsgear";

    /** The pieces of one section; widths, fillings and colours are left out. */
    static List<FormatToken> split(String section) {
        List<FormatToken> tokens = new ArrayList<>();
        for (int i = 0; i < section.length(); ) {
            i = next(section, i, tokens);
        }
        return tokens;
    }

    private static int next(String s, int i, List<FormatToken> tokens) {
        char c = s.charAt(i);
        char lower = Character.toLowerCase(c);
        String rest = s.substring(i);
        Matcher half = HALF_DAY.matcher(rest);
        if (c == '"') {
            int end = s.indexOf('"', i + 1);
            int stop = end < 0 ? s.length() : end;
            return add(tokens, Type.LITERAL, s.substring(i + 1, stop), stop + 1);
        }
        if (c == '\\' || c == '!') {
            return add(
                    tokens, Type.LITERAL, s.substring(Math.min(i + 1, s.length()), Math.min(i + 2, s.length())), i + 2);
        }
        if (c == '_' || c == '*') {
            return i + 2;
        }
        if (c == '[') {
            int end = s.indexOf(']', i);
            return bracket(end < 0 ? "" : s.substring(i + 1, end), tokens, end < 0 ? s.length() : end + 1);
        }
        if (rest.toLowerCase(Locale.ROOT).startsWith("general")) {
            return add(tokens, Type.GENERAL, "General", i + 7);
        }
        if (half.matches()) {
            return add(tokens, Type.HALF_DAY, half.group(1), i + half.group(1).length());
        }
        boolean digitsBefore = !tokens.isEmpty() && tokens.get(tokens.size() - 1).type == Type.DIGITS;
        if (lower == 'e' && digitsBefore && i + 1 < s.length() && "+-".indexOf(s.charAt(i + 1)) >= 0) {
            return add(tokens, Type.EXPONENT, s.substring(i, i + 2), i + 2);
        }
        if (DIGITS.indexOf(c) >= 0) {
            return run(s, i, DIGITS, Type.DIGITS, tokens);
        }
        if (DATES.indexOf(lower) >= 0) {
            return run(s, i, "" + lower + Character.toUpperCase(lower), Type.DATE, tokens);
        }
        return switch (c) {
            case '%' -> add(tokens, Type.PERCENT, "%", i + 1);
            case '/' -> add(tokens, Type.SLASH, "/", i + 1);
            case '@' -> add(tokens, Type.TEXT, "@", i + 1);
            default -> add(tokens, Type.LITERAL, String.valueOf(c), i + 1);
        };
    }

    private static int bracket(String inside, List<FormatToken> tokens, int next) {
        if (inside.matches("(?i)h+|m+|s+")) {
            return add(tokens, Type.ELAPSED, inside.toLowerCase(Locale.ROOT), next);
        }
        if (inside.startsWith("$")) {
            int dash = inside.indexOf('-');
            return add(tokens, Type.LITERAL, inside.substring(1, dash < 0 ? inside.length() : dash), next);
        }
        return next;
    }

    private static int run(String s, int from, String among, Type type, List<FormatToken> tokens) {
        int to = from;
        while (to < s.length() && among.indexOf(s.charAt(to)) >= 0) {
            to++;
        }
        return add(tokens, type, s.substring(from, to).toLowerCase(Locale.ROOT), to);
    }

    private static int add(List<FormatToken> tokens, Type type, String text, int next) {
        tokens.add(new FormatToken(type, text));
        return next;
    }
}
