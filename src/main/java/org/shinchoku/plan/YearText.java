package org.shinchoku.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds fiscal years in texts, in every spelling that offices use.
 *
 * <p>Read are 令和元年度, 令和 元 年度, R1, Ｒ元, H31, H.31, 平成31年度, 令和元(2019)年度, 2019(令和元)年度, ２０１９年度, 2019, 令和五年度
 * and, where nothing else stands in the text, the bare number: 31, 元, 2年度.
 */
public final class YearText {

    /**
     * A year and where it stands.
     *
     * @param year the year
     * @param start index of its first character
     * @param end index behind its last character, with 年度 where that stands there
     * @param fiscal whether 年度 is written, so that it cannot be a calendar year
     */
    public record Found(FiscalYear year, int start, int end, boolean fiscal) {}

    /** Bare numbers name the year nearest to this one: 31 is 平成31, 2 is 令和2. */
    private static final FiscalYear CHANGE_OF_ERA = new FiscalYear(2019);

    private static final String COUNT = "(元|[0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String WESTERN = "((?:19|20|21)[0-9]{2})";
    private static final String YEAR = "\\s*(年度|年|(?=\\s*(?:[^0-9]|$)))";
    private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|㋿|㍻|㍼|(?<![A-Za-z])[RHSrhs])\\s*\\.?\\s*"
            + COUNT
            + "(?![0-9])(?:\\s*年?度?\\s*[(\\[]\\s*"
            + WESTERN
            + "\\s*年?度?\\s*[)\\]])?"
            + YEAR);
    private static final Pattern WEST = Pattern.compile("(?<![0-9.])"
            + WESTERN
            + "(?![0-9])(?:\\s*年?度?\\s*[(\\[]\\s*(?:令和|平成|昭和|[RHS])\\s*"
            + COUNT
            + "\\s*年?度?\\s*[)\\]])?\\s*(年度|年|)");
    private static final Pattern BARE = Pattern.compile("\\s*" + COUNT + "\\s*(年度|年|)\\s*");

    private YearText() {}

    /** The year that a text names, where it names exactly one and nothing else: 令和元年度, R1, 31. */
    public static Optional<FiscalYear> parse(String text) {
        return parse(text, CHANGE_OF_ERA);
    }

    /** As {@link #parse(String)}; a bare number names the year nearest to {@code near}. */
    public static Optional<FiscalYear> parse(String text, FiscalYear near) {
        String flat = flat(text);
        Matcher bare = BARE.matcher(flat);
        if (bare.matches()) {
            return nearest(count(bare.group(1)), near);
        }
        List<Found> all = find(text);
        if (all.size() != 1) {
            return Optional.empty();
        }
        Found only = all.get(0);
        boolean alone = (flat.substring(0, only.start) + flat.substring(only.end)).isBlank();
        return alone ? Optional.of(only.year) : Optional.empty();
    }

    /** All years that are written with their era or with four digits, from left to right. */
    public static List<Found> find(String text) {
        String flat = flat(text);
        List<Found> found = new ArrayList<>();
        Matcher era = ERA.matcher(flat);
        Matcher west = WEST.matcher(flat);
        int from = 0;
        while (from <= flat.length()) {
            boolean hasEra = era.find(from);
            boolean hasWest = west.find(from);
            if (!hasEra && !hasWest) {
                break;
            }
            boolean first = hasEra && (!hasWest || era.start() <= west.start());
            Matcher m = first ? era : west;
            int year = first ? eraOf(m.group(1)).western(count(m.group(2))) : Integer.parseInt(m.group(1));
            if (year >= FiscalYear.FIRST && year <= FiscalYear.LAST) {
                String unit = m.group(first ? 4 : 3);
                found.add(new Found(
                        new FiscalYear(year),
                        m.start(),
                        m.end(),
                        "年度".equals(unit) || m.group().endsWith("度")));
            }
            from = Math.max(m.end(), from + 1);
        }
        return found;
    }

    private static Optional<FiscalYear> nearest(int count, FiscalYear near) {
        FiscalYear best = null;
        for (Era era : Era.values()) {
            int year = era.western(count);
            if (count >= 1
                    && year <= FiscalYear.LAST
                    && (best == null || distance(year, near) < distance(best.year(), near))) {
                best = new FiscalYear(year);
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(int year, FiscalYear near) {
        return Math.abs(year - near.year());
    }

    private static Era eraOf(String mark) {
        return switch (mark) {
            case "令和", "R", "r", "㋿" -> Era.REIWA;
            case "平成", "H", "h", "㍻" -> Era.HEISEI;
            default -> Era.SHOWA;
        };
    }

    /** The number behind 元, 31 or 三十一; 0 where it is none. */
    private static int count(String text) {
        if (text.equals("元")) {
            return 1;
        }
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? digit(text.charAt(0)) : 0;
        }
        int tens = ten == 0 ? 1 : digit(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : digit(text.charAt(text.length() - 1));
        return tens * 10 + ones;
    }

    private static int digit(char kanji) {
        return "〇一二三四五六七八九".indexOf(kanji);
    }

    /** Half-width forms, character for character, so that places stay what they are. */
    private static String flat(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= '！' && c <= '～' || c == '　';
            flat.append(
                    wide
                            ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                                    .charAt(0)
                            : c);
        }
        return flat.toString();
    }
}
