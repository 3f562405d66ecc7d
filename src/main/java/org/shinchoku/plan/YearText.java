package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds fiscal years in texts, in every spelling that offices use.
 *
 * <p>Read are 令和元年度, 令和 元 年 度, R1, Ｒ元, H31, H.31, 平成31年度, 令和元(2019)年度, 2019(令和元)年度, H31(R1), ２０１９年度, 2019, 令和五年度,
 * 二〇一九年度 and, where nothing else stands in the text, the bare number: 31, 元, 2年度. Not read are numbers that count
 * something (2019人) or belong to a word (H2O).
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

    private static final String COUNT = "(?:元|[0-9]{1,2}|[〇一二三四五六七八九十]{1,3})";
    private static final String WESTERN = "(?:19|20)[0-9]{2}|[一二][〇一二三四五六七八九]{3}";
    private static final String ERA = "令\\s*和|平\\s*成|昭\\s*和|[㋿㍻㍼]|(?<![A-Za-z0-9])[RHSrhs](?!\\s*[〇一二三四五六七八九十])";
    private static final String UNIT = "(?:\\s*年(?:\\s*度)?)?";
    private static final String COUNTERS = "人名件円千万億回冊部台戸世組個箇か所校園本枚時分秒点票号頁㎡%";

    /** A year after its era, or a western one; behind either, in brackets, the other. */
    private static final Pattern YEAR = Pattern.compile("(?<era>" + ERA + ")\\s*\\.?\\s*(?<count>" + COUNT
            + ")(?![0-9A-Za-z])"
            + bracketed("(?:" + WESTERN + "|(?:" + ERA + ")\\s*\\.?\\s*" + COUNT + ")")
            + UNIT
            + "|(?<![0-9A-Za-z.])(?:FY\\s*)?(?<west>" + WESTERN + ")(?![0-9A-Za-z]|\\s*[" + COUNTERS + "]|,[0-9]{3})"
            + bracketed("(?:" + ERA + ")\\s*\\.?\\s*" + COUNT)
            + UNIT);

    private static final Pattern BARE =
            Pattern.compile("\\s*((?:元|[0-9]{1,2})" + UNIT + "|" + COUNT + "\\s*年\\s*度)\\s*");
    private static final Pattern NOTHING_ELSE = Pattern.compile("[\\s()\\[\\]{}<>【】〔〕〈〉《》「」]*");

    private YearText() {}

    /** The year that a text names, where it names exactly one and nothing else: 令和元年度, R1, 31. */
    public static Optional<FiscalYear> parse(String text) {
        return parse(text, CHANGE_OF_ERA);
    }

    /** As {@link #parse(String)}; a bare number names the year nearest to {@code near}. */
    public static Optional<FiscalYear> parse(String text, FiscalYear near) {
        String flat = Narrow.of(text);
        Matcher bare = BARE.matcher(flat);
        if (bare.matches()) {
            return nearest(count(bare.group(1).replaceFirst("[\\s年].*", "")), near);
        }
        List<Found> all = find(text);
        if (all.size() != 1) {
            return Optional.empty();
        }
        Found only = all.get(0);
        String rest = flat.substring(0, only.start) + flat.substring(only.end);
        return NOTHING_ELSE.matcher(rest).matches() ? Optional.of(only.year) : Optional.empty();
    }

    /** All years that are written with their era or with four digits, from left to right. */
    public static List<Found> find(String text) {
        String flat = Narrow.of(text);
        if (!mayHoldYear(flat)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher m = YEAR.matcher(flat);
        while (m.find()) {
            int year = m.group("era") == null ? digits(m.group("west")) : western(m.group("era"), m.group("count"));
            if (year >= FiscalYear.FIRST && year <= FiscalYear.LAST) {
                boolean fiscal = m.group().indexOf('度') >= 0;
                found.add(new Found(new FiscalYear(year), m.start(), m.end(), fiscal));
            }
        }
        return found;
    }

    /** Whether something stands in a text with which a year may begin; most texts are done with here. */
    private static boolean mayHoldYear(String flat) {
        for (int i = 0; i + 1 < flat.length(); i++) {
            boolean may = switch (flat.charAt(i)) {
                case '令' -> after(flat, i) == '和';
                case '平', '昭' -> "成和".indexOf(after(flat, i)) >= 0;
                case '㋿', '㍻', '㍼' -> true;
                case 'R', 'H', 'S', 'r', 'h', 's' -> ".元〇一二三四五六七八九十0123456789".indexOf(after(flat, i)) >= 0;
                case '1' -> flat.charAt(i + 1) == '9';
                case '2' -> flat.charAt(i + 1) == '0';
                case '一', '二' -> "〇一二三四五六七八九".indexOf(flat.charAt(i + 1)) >= 0;
                default -> false;
            };
            if (may) {
                return true;
            }
        }
        return false;
    }

    /** The character behind another and the white space behind it. */
    private static char after(String flat, int index) {
        int i = index + 1;
        while (i < flat.length() && Character.isWhitespace(flat.charAt(i))) {
            i++;
        }
        return i < flat.length() ? flat.charAt(i) : ' ';
    }

    private static String bracketed(String year) {
        return "(?:" + UNIT + "\\s*[(\\[〔]\\s*" + year + UNIT + "\\s*[)\\]〕])?";
    }

    private static int western(String era, String count) {
        int n = count(count);
        return n == 0 ? 0 : eraOf(era).western(n);
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
        return switch (mark.charAt(0)) {
            case '令', 'R', 'r', '㋿' -> Era.REIWA;
            case '平', 'H', 'h', '㍻' -> Era.HEISEI;
            default -> Era.SHOWA;
        };
    }

    /** The number behind 元, 31, 三十一 or 三一; 0 where it is none. */
    private static int count(String text) {
        int ten = text.indexOf('十');
        if (text.equals("元")) {
            return 1;
        }
        if (ten < 0) {
            return digits(text);
        }
        int tens = ten == 0 ? 1 : digits(text.substring(0, ten));
        int ones = ten == text.length() - 1 ? 0 : digits(text.substring(ten + 1));
        return tens > 9 || ones > 9 ? 0 : tens * 10 + ones;
    }

    /** The number behind digits, 31 or 三一; 0 where one of them is none. */
    private static int digits(String text) {
        int number = 0;
        for (char c : text.toCharArray()) {
            int digit = c <= '9' ? c - '0' : "〇一二三四五六七八九".indexOf(c);
            if (digit < 0) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
