package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.YearText;

/**
 * Dates the labels of a slip that come again behind another year: 令和4年度実績 | … | 評価 | B, below it 令和5年度実績 | … | 評価 | A.
 *
 * <p>A label that stands but once in each slip, or before any year, speaks of the item, save one of progress in the row of the
 * year.
 */
final class SlipDates {

    private final Set<String> yearly = new HashSet<>();

    /** @param slips the pairs of each slip, from top to bottom */
    SlipDates(List<List<SlipPair>> slips) {
        Set<String> undated = new HashSet<>();
        for (List<SlipPair> slip : slips) {
            Map<String, Set<FiscalYear>> behind = new HashMap<>();
            FiscalYear year = null;
            for (SlipPair pair : slip) {
                FiscalYear own = year(pair);
                year = own == null ? year : own;
                if (own == null && year == null) {
                    undated.add(key(pair));
                } else if (own == null || isMark(pair)) {
                    behind.computeIfAbsent(key(pair), k -> new HashSet<>()).add(year);
                }
            }
            behind.forEach((label, years) -> {
                if (years.size() > 1) {
                    yearly.add(label);
                }
            });
        }
        yearly.removeAll(undated);
    }

    /** Whether a label comes again behind each year, and before none. */
    boolean isYearly(SlipPair pair) {
        return yearly.contains(key(pair));
    }

    /** The pairs of a slip, those of a year with it in their labels; 年度 | R4 that comes again has said all it has to. */
    List<SlipPair> dated(List<SlipPair> slip) {
        List<SlipPair> dated = new ArrayList<>();
        FiscalYear year = null;
        int row = -1;
        for (SlipPair pair : slip) {
            FiscalYear own = year(pair);
            if (own == null) {
                boolean beside = pair.head().area().row() == row
                        && tellsOfProgress(pair)
                        && !pair.words().contains(Word.OPINION);
                dated.add(year != null && (beside || isYearly(pair)) ? pair.of(year) : pair);
            } else {
                year = own;
                row = isToCome(pair, slip) ? -1 : pair.head().area().row();
                if (!isMark(pair) || !isYearly(pair)) {
                    dated.add(pair);
                }
            }
        }
        return dated;
    }

    /** Whether it is the target of a year behind all that is told of, with nothing done beside it: no year is rated there. */
    private static boolean isToCome(SlipPair target, List<SlipPair> slip) {
        FiscalYear last = slip.stream()
                .filter(p -> !isTarget(p))
                .map(SlipDates::year)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(FiscalYear::year))
                .orElse(null);
        return isTarget(target)
                && last != null
                && year(target).year() > last.year()
                && slip.stream()
                        .filter(p ->
                                p.head().area().row() == target.head().area().row())
                        .noneMatch(p -> p.words().contains(Word.ACTUAL));
    }

    private static boolean isTarget(SlipPair pair) {
        return pair.said().told().equals(Set.of(Word.TARGET));
    }

    static boolean tellsOfProgress(SlipPair pair) {
        YearPhrase phrase = pair.said().year();
        Set<Word> words = pair.said().told();
        return phrase.shift() == null
                && !words.contains(Word.REMARK)
                && words.stream().anyMatch(Years.PROGRESS::contains);
    }

    /** Whether a label names an item or says what it is, and nothing of its progress. */
    static boolean isOfItem(Sense label) {
        return !label.words().isEmpty() && Collections.disjoint(label.words(), Years.PROGRESS);
    }

    private static FiscalYear year(SlipPair pair) {
        return isMark(pair)
                ? YearText.parse(pair.text().text()).orElseThrow()
                : pair.said().year().year();
    }

    /** 年度 | R4: what stands below is of that year. */
    static boolean isMark(SlipPair pair) {
        return YearText.parse(pair.text().text()).isPresent() && pair.words().contains(Word.YEAR);
    }

    private static String key(SlipPair pair) {
        return Wording.key(pair.label());
    }
}
