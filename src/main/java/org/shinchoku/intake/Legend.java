package org.shinchoku.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.plan.Scale;

/**
 * 凡例: what a sheet itself says of its marks: A：計画どおり　B：遅れ, or ◎ | 100%以上 in a small table, or 80%以上：4.
 *
 * <p>Where every mark names a ratio, the marks follow from actual and target.
 */
final class Legend {

    private static final String MARK = "[◎○〇◯●△▲×✕SA-Ea-eＳＡ-Ｅ1-5１-５]";
    private static final String IS = "\\s*[:：=＝…‥→]+\\s*";
    private static final Pattern LONE = Pattern.compile(MARK);
    private static final Pattern HEADED = Pattern.compile(
            "(?<![A-Za-z0-9])(" + MARK + ")" + IS + "(.+?)(?=[\\s　、，,/／;；・]+" + MARK + IS + "|[)）】\\]］\\n]|$)");
    private static final Pattern TAILED =
            Pattern.compile("([0-9０-９]+\\s*[%％][^:：→、，,\\s　]{0,8}?)" + IS + "(" + MARK + ")(?![A-Za-z0-9０-９%％])");
    private static final Pattern AT_LEAST =
            Pattern.compile("([0-9]+(?:\\.[0-9]+)?)%?(?:以上|[~～〜-][0-9]+(?:\\.[0-9]+)?%)");
    private static final Pattern ABOVE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)%(?:超|を超え)");
    private static final Pattern BELOW = Pattern.compile("[0-9]+(?:\\.[0-9]+)?%(?:未満|以下)|0%|実績なし|未実施|未着手");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<String, String> meanings = new LinkedHashMap<>();

    /** Reads all that stands outside the tables. */
    static Legend of(List<Page> pages) {
        Legend legend = new Legend();
        for (Page page : pages) {
            for (Line line : page.lines()) {
                switch (line.kind()) {
                    case TITLE, NOTE, LONE, PAIR -> legend.read(line.blocks());
                    default -> {}
                }
            }
        }
        return legend;
    }

    /** Whether a text explains several marks of a scale. */
    static boolean explains(String text) {
        return HEADED.matcher(text).results().map(m -> m.group(1)).distinct().count() > 1;
    }

    private void read(List<Grid.Block> row) {
        boolean table = row.size() == 2 && LONE.matcher(row.get(0).text()).matches();
        if (table) {
            meanings.putIfAbsent(row.get(0).text(), row.get(1).text());
        } else {
            row.forEach(b -> read(b.text()));
        }
    }

    private void read(String text) {
        Map<String, String> tailed = new LinkedHashMap<>();
        TAILED.matcher(text)
                .results()
                .forEach(m -> tailed.putIfAbsent(m.group(2), m.group(1).strip()));
        Map<String, String> headed = new LinkedHashMap<>();
        HEADED.matcher(text)
                .results()
                .forEach(m -> headed.putIfAbsent(m.group(1), m.group(2).strip()));
        Map<String, String> found = tailed.size() > 1 ? tailed : headed;
        if (found.size() > 1) {
            found.forEach(meanings::putIfAbsent);
        }
    }

    /**
     * The marks of the scale that these texts are taken from, best first: those the sheet explains, where it explains all
     * of them, else those of their kind that offices use.
     */
    List<String> ordered(List<String> texts) {
        List<String> marks = Grades.ordered(texts);
        List<String> seen = marks.stream().filter(texts::contains).toList();
        List<String> explained = meanings.keySet().stream()
                .filter(m -> marks.stream().anyMatch(k -> kind(k) == kind(m)))
                .toList();
        List<String> all = !seen.isEmpty() && explained.containsAll(seen) ? Grades.ordered(explained) : List.of();
        return all.isEmpty() ? marks : all.stream().filter(explained::contains).toList();
    }

    /** Figures, letters and signs are kinds of marks. */
    private static int kind(String mark) {
        int c = Wording.flat(mark).codePointAt(0);
        return Character.isDigit(c) ? 0 : c < 128 ? 1 : 2;
    }

    /** What a mark means, or nothing where the sheet does not say. */
    String meaning(String mark) {
        return meanings.getOrDefault(mark, "");
    }

    /** The marks in this order, each with its meaning and, where all have one, with the ratio that earns it. */
    List<Scale.Step> steps(List<String> marks) {
        List<Scale.Step> steps = new ArrayList<>();
        BigDecimal before = null;
        boolean falling = true;
        for (String mark : marks) {
            Scale.Step step = step(mark);
            falling &= step.from() != null && (before == null || step.from().compareTo(before) <= 0);
            before = step.from();
            steps.add(step);
        }
        return falling
                ? steps
                : marks.stream().map(m -> Scale.Step.of(m, meaning(m))).toList();
    }

    private Scale.Step step(String mark) {
        String meaning = meaning(mark);
        String flat = Wording.flat(meaning);
        Matcher least = AT_LEAST.matcher(flat);
        Matcher above = ABOVE.matcher(flat);
        boolean more = above.find();
        BigDecimal from = more
                ? ratio(above.group(1))
                : least.find() ? ratio(least.group(1)) : BELOW.matcher(flat).find() ? BigDecimal.ZERO : null;
        return new Scale.Step(mark, meaning, from, more, List.of());
    }

    private static BigDecimal ratio(String percent) {
        return new BigDecimal(percent).divide(HUNDRED).stripTrailingZeros();
    }
}
