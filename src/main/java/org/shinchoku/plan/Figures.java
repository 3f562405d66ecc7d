package org.shinchoku.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers in a cell's text, which stays as it is written.
 *
 * <p>Years, days, hours and ordinals (令和4年度, 9月14日, 第2回) are no figures, nor are numbers within words (P.21, 1-1).
 */
public final class Figures {

    private static final String NUMBER = "[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";
    private static final String KNOWN_UNIT = "%|か所|カ所|ヶ所|ヵ所|箇所|個所|小学校区|地区|団体|施設|事業|教室|時間|世帯|サービス|[人名件回校園円部本冊枚個台戸組点㎡]";
    private static final String LAST_WORD = "[^\\s0-9()\\[\\]【】、。,./:%]{1,8}(?=\\s*(?:$|[(\\[\n]))";
    private static final Pattern FIGURE = Pattern.compile("(?<sign>(?<![^\\s(\\[:])[-−▲△])?"
            + "(?<![A-Za-z0-9.,第]|[0-9]-)(?<number>(?:(?:" + NUMBER + ")[億万千]){0,2}(?:" + NUMBER + ")[億万千]?)"
            + "(?!-?[0-9]|[0-9.,]*(?:月|年|時(?!間)))"
            + "(?:\\s*/\\s*(?<whole>" + NUMBER + "))?"
            + "(?:\\s*(?<unit>" + KNOWN_UNIT + "|" + LAST_WORD + "))?");
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2}月\\s*[0-9]{1,2}日");
    private static final Pattern TERM = Pattern.compile("(" + NUMBER + ")([億万千]?)");
    private static final Pattern INNER = Pattern.compile("(?:内|うち|内訳)[、:]?");

    private static final Pattern APPROXIMATELY = Pattern.compile("[\\s　]*(?:約|およそ|延べ?)?[\\s　]*");

    private Figures() {}

    /** All figures of a text, from left to right. */
    public static List<Figure> in(String text) {
        String narrow = blanked(Narrow.of(text));
        List<Figure> figures = new ArrayList<>();
        Matcher m = FIGURE.matcher(narrow);
        int from = 0;
        while (m.find()) {
            String label = label(narrow.substring(from, m.start()));
            Matcher inner = INNER.matcher(label);
            boolean contained = !figures.isEmpty() && inner.lookingAt();
            BigDecimal number = number(m.group("number"));
            figures.add(new Figure(
                    contained ? label.substring(inner.end()).strip() : label,
                    m.group("sign") == null ? number : number.negate(),
                    m.group("whole") == null ? null : number(m.group("whole")),
                    m.group("unit") == null ? "" : m.group("unit"),
                    contained,
                    m.start(),
                    m.end()));
            from = m.end();
        }
        return figures;
    }

    /** The figure that a text consists of, where nothing else stands in it: 100%, 2,300, 約30人. */
    public static Optional<Figure> only(String text) {
        List<Figure> all = in(text);
        boolean alone = all.size() == 1
                && APPROXIMATELY.matcher(text.substring(0, all.get(0).start())).matches()
                && text.substring(all.get(0).end()).isBlank();
        return alone ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The text without its years and days, at the same places. */
    private static String blanked(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (YearText.Found year : YearText.find(text)) {
            String written = text.substring(year.start(), year.end());
            if (!written.chars().allMatch(Character::isDigit)) {
                rest.replace(year.start(), year.end(), " ".repeat(written.length()));
            }
        }
        Matcher day = DAY.matcher(rest);
        return day.replaceAll(m -> " ".repeat(m.group().length()));
    }

    /** What stands before a number: the last word of its line, without signs and 約. */
    private static String label(String before) {
        String line = before.substring(before.lastIndexOf('\n') + 1);
        String word = line.replaceFirst("^.*[、。()\\[\\]【】](?=.)", "");
        return word.replaceAll("^[\\s・)\\]】]+|[\\s:=＝→)\\]】]+$", "")
                .replaceFirst("(?:約|およそ|延べ?)$", "")
                .strip();
    }

    private static BigDecimal number(String text) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher term = TERM.matcher(text);
        while (term.find()) {
            BigDecimal number = new BigDecimal(term.group(1).replace(",", ""));
            sum = sum.add(
                    switch (term.group(2)) {
                        case "億" -> number.movePointRight(8);
                        case "万" -> number.movePointRight(4);
                        case "千" -> number.movePointRight(3);
                        default -> number;
                    });
        }
        return sum.scale() < 0 ? sum.setScale(0) : sum;
    }
}
