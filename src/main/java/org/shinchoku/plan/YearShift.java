package org.shinchoku.plan;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts other fiscal years into a text, each spelled as the one that stood there: 令和４年度 becomes 令和５年度, H30 becomes R1. */
public final class YearShift {

    private static final String DIGITS = "0123456789";
    private static final String WIDE = "０１２３４５６７８９";
    private static final String KANJI = "〇一二三四五六七八九";
    private static final String SIGNS = "㍼㍻㋿";
    private static final Pattern PART = Pattern.compile(
            "(?<era>令\\s*和|平\\s*成|昭\\s*和|[㋿㍻㍼]|[RHSrhsＲＨＳｒｈｓ])(?<gap>[\\s　]*[.．]?[\\s　]*)(?<count>元|[0-9０-９]{1,2}|["
                    + KANJI
                    + "十]{1,3})|(?<west>[0-9０-９]{4}|["
                    + KANJI
                    + "]{4})");
    private static final Pattern BARE = Pattern.compile("元|[0-9０-９]{1,2}|[" + KANJI + "十]{1,3}");
    private static final Pattern SPAN = Pattern.compile("[\\s　]*[～〜~－―]");
    private static final Pattern AFTER_SPAN = Pattern.compile("[～〜~－―][\\s　]*$");
    private static final Pattern MONTH = Pattern.compile("[\\s　]*([0-9０-９]{1,2})[\\s　]*月");

    private YearShift() {}

    /** All years of a text moved; a text that is nothing but a bare count, as 31 or 元年度, is taken for a year near to one. */
    public static String all(String text, int by, FiscalYear near) {
        if (by == 0) {
            return text;
        }
        List<YearText.Found> found = YearText.find(text);
        if (!found.isEmpty()) {
            return replaced(text, found, by, f -> true);
        }
        return YearText.parse(text, near).map(y -> bare(text, y.plus(by))).orElse(text);
    }

    /** Only one year moved, and the days that lie in it; years that begin or end a span stay, as those of a plan's term. */
    public static String only(String text, FiscalYear year, int by) {
        return by == 0
                ? text
                : replaced(
                        text,
                        YearText.find(text),
                        by,
                        f -> of(text, f).equals(year)
                                && !SPAN.matcher(text.substring(f.end())).lookingAt()
                                && !AFTER_SPAN
                                        .matcher(text.substring(0, f.start()))
                                        .find());
    }

    /** A day of January to March lies in the fiscal year before. */
    private static FiscalYear of(String text, YearText.Found found) {
        Matcher month = MONTH.matcher(Narrow.of(text.substring(found.end())));
        boolean early = !found.fiscal() && month.lookingAt() && Integer.parseInt(month.group(1)) <= 3;
        return found.year().plus(early ? -1 : 0);
    }

    private static String replaced(String text, List<YearText.Found> found, int by, Predicate<YearText.Found> which) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (YearText.Found one : found) {
            if (which.test(one)) {
                result.append(text, done, one.start());
                result.append(spelled(
                        text.substring(one.start(), one.end()), one.year().plus(by)));
                done = one.end();
            }
        }
        return result.append(text.substring(done)).toString();
    }

    private static String spelled(String piece, FiscalYear to) {
        Matcher m = PART.matcher(piece);
        StringBuilder result = new StringBuilder();
        while (m.find()) {
            String part = m.group("west") == null
                    ? era(m.group("era"), to)
                            + m.group("gap")
                            + count(m.group("count"), to, m.group("era").length() > 1)
                    : digits(to.toString(), m.group("west"));
            m.appendReplacement(result, Matcher.quoteReplacement(part));
        }
        return m.appendTail(result).toString();
    }

    private static String bare(String text, FiscalYear to) {
        return BARE.matcher(text).replaceFirst(m -> Matcher.quoteReplacement(count(m.group(), to, true)));
    }

    private static String era(String like, FiscalYear to) {
        Era era = Era.of(to);
        char first = like.charAt(0);
        if (SIGNS.indexOf(first) >= 0) {
            return String.valueOf(SIGNS.charAt(era.ordinal()));
        }
        if (like.length() > 1) {
            return era.kanji.charAt(0) + like.substring(1, like.length() - 1) + era.kanji.charAt(1);
        }
        int moved = era.letter + (Character.isLowerCase(first) ? 'a' - 'A' : 0);
        return String.valueOf((char) (first > 'z' ? moved - '!' + '！' : moved));
    }

    /** @param first whether the first year of an era is written 元 */
    private static String count(String like, FiscalYear to, boolean first) {
        int n = Era.of(to).count(to.year());
        if (n == 1 && first) {
            return "元";
        }
        boolean padded = like.length() == 2 && "0０".indexOf(like.charAt(0)) >= 0;
        boolean tens = KANJI.indexOf(like.charAt(0)) >= 0 || like.charAt(0) == '十';
        return tens ? tens(n) : digits(padded && n < 10 ? "0" + n : Integer.toString(n), like);
    }

    private static String tens(int n) {
        String ten = n < 10 ? "" : n < 20 ? "十" : KANJI.charAt(n / 10) + "十";
        return ten + (n % 10 == 0 ? "" : KANJI.substring(n % 10, n % 10 + 1));
    }

    private static String digits(String number, String like) {
        String set = WIDE.indexOf(like.charAt(0)) >= 0 ? WIDE : KANJI.indexOf(like.charAt(0)) >= 0 ? KANJI : DIGITS;
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(c -> digits.append(set.charAt(c - '0')));
        return digits.toString();
    }
}
