package org.shinchoku.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.YearText;

/**
 * The years a plan runs, as written in its title or beside 計画期間: 令和3年度～令和7年度, 令和3～7年度.
 *
 * @param from the first year, or null where none is written
 * @param to the last year, or null where none is written
 */
record Term(FiscalYear from, FiscalYear to) {

    static final Term UNKNOWN = new Term(null, null);

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[～〜~―－-]|から)\\s*");
    private static final Pattern SHORT = Pattern.compile("^" + BETWEEN + "([0-9０-９]{1,2})\\s*年度");

    /** Which of its terms a plan is in: 第6期, 前期計画. */
    private static final Pattern NAME =
            Pattern.compile("(?:第[0-9０-９一二三四五六七八九十]{1,3}[期次]|[前中後]期)(?:計画)?(?:期間)?(?:[（(].*[)）])?");

    /** Whether a text says no more than which of its terms a plan is in, as 第6期 over 令和3年度 does. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The span of years in the first of the texts that has one. */
    static Term of(List<String> texts) {
        return texts.stream()
                .map(t -> of(Wording.line(t)))
                .filter(t -> !t.equals(UNKNOWN))
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Term of(String text) {
        List<YearText.Found> found = YearText.find(text);
        for (int i = 0; i < found.size(); i++) {
            FiscalYear from = found.get(i).year();
            String rest = text.substring(found.get(i).end());
            Matcher last = SHORT.matcher(rest);
            FiscalYear to = null;
            if (last.find()) {
                to = YearText.parse(last.group(1), from).orElse(null);
            } else if (i + 1 < found.size()
                    && BETWEEN.matcher(text.substring(
                                    found.get(i).end(), found.get(i + 1).start()))
                            .matches()) {
                to = found.get(i + 1).year();
            }
            if (to != null && to.year() > from.year()) {
                return new Term(from, to);
            }
        }
        return UNKNOWN;
    }
}
