package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;

/**
 * Dates the labels of a slip that come again behind another year: 令和4年度実績 | … | 評価 | B, below it 令和5年度実績 | … | 評価 | A.
 *
 * <p>A label that stands but once in each slip, or before any year, speaks of the item.
 */
final class SlipDates {

    private final Set<String> yearly = new HashSet<>();

    /** @param slips the pairs of each slip, from top to bottom */
    SlipDates(List<List<SlipPairs.Pair>> slips) {
        Set<String> undated = new HashSet<>();
        for (List<SlipPairs.Pair> slip : slips) {
            Map<String, Set<FiscalYear>> behind = new HashMap<>();
            FiscalYear year = null;
            for (SlipPairs.Pair pair : slip) {
                FiscalYear own = YearPhrase.of(pair.label()).year();
                year = own == null ? year : own;
                if (own == null && year == null) {
                    undated.add(key(pair));
                } else if (own == null) {
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
    boolean isYearly(SlipPairs.Pair pair) {
        return yearly.contains(key(pair));
    }

    /** The pairs of a slip, those of a year with it in their labels. */
    List<SlipPairs.Pair> dated(List<SlipPairs.Pair> slip) {
        List<SlipPairs.Pair> dated = new ArrayList<>();
        FiscalYear year = null;
        for (SlipPairs.Pair pair : slip) {
            FiscalYear own = YearPhrase.of(pair.label()).year();
            year = own == null ? year : own;
            boolean carried = own == null && year != null && yearly.contains(key(pair));
            dated.add(carried ? pair.of(Years.inWords(List.of(year), Spelling.ERA) + pair.label()) : pair);
        }
        return dated;
    }

    private static String key(SlipPairs.Pair pair) {
        return Wording.key(pair.label());
    }
}
