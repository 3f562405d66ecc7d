package org.shinchoku.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.YearText;

/**
 * A heading taken apart into the fiscal year it speaks of and the rest: 令和4年度の実施状況 is 実施状況 of 2022.
 *
 * @param year the year, or null where the heading names none
 * @param shift years from the sheet's own year where the heading says 前年度 or 翌年度, else null
 * @param rest the heading without its year; the whole heading where it speaks of a span of years
 */
record YearPhrase(FiscalYear year, Integer shift, String rest) {

    /** A year that only dates the sheet: 令和2年度時点で把握, 令和4年3月31日現在, R4.3.31現在. */
    private static final Pattern AS_OF = Pattern.compile(
            "^\\s*(?:[0-9０-９]+\\s*月|[.．/／]\\s*[0-9０-９]{1,2}\\s*[.．/／]\\s*[0-9０-９]{1,2}|時点|照会|現在|末時点|末現在|調査|策定|改定|改訂|回答|開始|[～〜~ー－―-]|から)");

    /** 3年度 at the start names a year, but 3年度目 counts them. */
    private static final Pattern BARE = Pattern.compile("^(?:元|[0-9０-９]{1,2})年度(?![目分間以])");

    private static final Pattern UNTIL = Pattern.compile("[～〜~－―-]\\s*$|から\\s*$");
    private static final Pattern AFTER = Pattern.compile("^(?:以降|以後|末|中|分)?([)）\\]］〕】]?)(?:における|にかかる|に係る|の|:|：|・|、)?");
    private static final Pattern OPEN = Pattern.compile("[(（\\[［〔【]$");
    /** H31/R1 is one year. */
    private static final Pattern TWIN = Pattern.compile("\\s*[/／・=＝]\\s*");
    /** The months of a year, as (R3.4～R4.3) below 令和3年度, name nothing. */
    private static final Pattern MONTHS =
            Pattern.compile("(?=.*[.．/／～〜~月日])[\\s()（）\\[\\]RHSrhs令和平成昭元年度月日末から現在時点0-9０-９.．/／～〜~－―-]+");

    /** 1年目 beside 令和4年度 counts the plan's years. */
    private static final Pattern COUNTED = Pattern.compile("(?:第?[0-9０-９]{1,2}年度?目?|初年度|最終年度)");

    /** 前年度比 and 前年度からの改善点 speak of the sheet's own year beside the one before. */
    private static final Pattern COMPARED = Pattern.compile("比|対比|並み|からの?|より|との");

    private static final Pattern DAY = Pattern.compile(
            "((?:[^0-9年月日]{0,2}[0-9]{1,4}|[^0-9年月日]{1,2}元)年)([0-9]{1,2})月(?:[0-9]{1,2}日|末日?)?(?:現在|時点)");

    private static final Pattern HEREAFTER = Pattern.compile("今後$");
    private static final Map<String, Integer> RELATIVE = Map.of(
            "前々年度", -2, "前年度", -1, "昨年度", -1, "今年度", 0, "本年度", 0, "当年度", 0, "当該年度", 0, "翌年度", 1, "次年度", 1, "来年度", 1);

    static YearPhrase of(String heading) {
        String text = Wording.line(heading);
        List<YearText.Found> found = YearText.find(text).stream()
                .filter(f -> !AS_OF.matcher(text.substring(f.end())).find())
                .filter(f -> !UNTIL.matcher(text.substring(0, f.start())).find())
                .toList();
        if (found.isEmpty()) {
            Matcher bare = BARE.matcher(text);
            return bare.find()
                    ? new YearPhrase(
                            YearText.parse(bare.group()).orElse(null), null, rest(text, bare.start(), bare.end()))
                    : relative(text);
        }
        YearText.Found first = found.get(0);
        int end = first.end();
        for (YearText.Found next : found.subList(1, found.size())) {
            boolean twin = next.year().equals(first.year())
                    && TWIN.matcher(text.substring(end, next.start())).matches();
            end = twin ? next.end() : end;
        }
        YearPhrase twice = relative(rest(text, first.start(), end));
        return new YearPhrase(first.year(), null, twice.rest());
    }

    /** The year of a day that is all a text says, as 令和5年4月1日現在 above what was counted on that day; null where it says more. */
    static YearPhrase ofDay(String heading) {
        String text = Wording.flat(heading);
        Matcher day = text.indexOf('月') < 0 ? null : DAY.matcher(text);
        if (day == null || !day.matches()) {
            return null;
        }
        return YearText.parse(day.group(1))
                .map(y -> new YearPhrase(Integer.parseInt(day.group(2)) < 4 ? y.plus(-1) : y, null, ""))
                .orElse(null);
    }

    /** The year that a text names by the sheet's own; 前年度（R4）の実績 names one year twice. */
    private static YearPhrase relative(String text) {
        if (!text.contains("年度")) {
            return new YearPhrase(null, null, text);
        }
        for (Map.Entry<String, Integer> word : RELATIVE.entrySet()) {
            int at = text.indexOf(word.getKey());
            boolean longer = at > 0 && text.charAt(at - 1) == '前';
            boolean compared = at >= 0
                    && COMPARED.matcher(text.substring(at + word.getKey().length()))
                            .lookingAt();
            if (at >= 0 && !longer && !compared) {
                return new YearPhrase(
                        null, word.getValue(), rest(text, at, at + word.getKey().length()));
            }
        }
        return new YearPhrase(null, null, text);
    }

    private static String rest(String text, int start, int end) {
        String before = text.substring(0, start);
        Matcher after = AFTER.matcher(text.substring(end));
        String tail = text.substring(end);
        if (after.find()) {
            boolean closed = !after.group(1).isEmpty();
            boolean opened = OPEN.matcher(before).find();
            if (opened && closed) {
                before = before.substring(0, before.length() - 1);
            }
            if (opened || !closed) {
                tail = tail.substring(after.end());
            }
            before = after.end() > 0 ? HEREAFTER.matcher(before).replaceAll("") : before;
        }
        return bare((before + tail).strip());
    }

    /** 前年度（実績） is 実績. */
    private static String bare(String rest) {
        String bare = Wording.unwrapped(rest);
        return MONTHS.matcher(bare).matches() || COUNTED.matcher(bare).matches() ? "" : bare;
    }

    boolean isOnlyYear() {
        return rest.isEmpty();
    }
}
