package org.shinchoku.workbook;

/**
 * Keeps a text in a csv file from being run as a formula.
 *
 * <p>An apostrophe is put before a text that a spreadsheet would calculate, and before one that already has such
 * apostrophes, so that {@link #lift} gives back exactly what was written. A sign that stands alone, a list mark followed
 * by nothing to calculate, and a number are no formulas.
 */
final class Guard {

    private static final String NUMBER = "[+-]?[0-9][0-9,]*(\\.[0-9]+)?[%％]?";

    private Guard() {}

    static String put(String text) {
        return mustGuard(text) ? "'" + text : text;
    }

    static String lift(String text) {
        return text.startsWith("'") && mustGuard(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean mustGuard(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        String bare = text.substring(start);
        return bare.length() > 1 && "=+-@\t\r".indexOf(bare.charAt(0)) >= 0 && !bare.matches(NUMBER);
    }
}
