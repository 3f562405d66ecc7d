package org.shinchoku.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.plan.FiscalYear;

/**
 * Years that stand by themselves among the labels of slips: one that contradicts no label is that of the whole sheet.
 *
 * @param all those years
 * @param sheet the one that is the sheet's, or none
 * @param doubts what is told of them
 */
record LoneYears(List<Grid.Block> all, List<Grid.Block> sheet, List<Doubt> doubts) {

    private static final String TAKEN = "欄の見出しのない年度のため、年度の書かれていない欄の年度としました。";
    private static final String STRAY = "年度だけが書かれていて、どの欄のものか分からないため、取り込んでいません。";

    /**
     * @param loose the texts that stand beside no label
     * @param first the row of the first label
     */
    static LoneYears of(Grid grid, List<SlipPair> pairs, List<Grid.Block> loose, int first) {
        List<Grid.Block> all = loose.stream()
                .filter(b -> b.area().row() >= first && SlipYears.isOnlyYear(b))
                .toList();
        Set<FiscalYear> years = all.stream().map(b -> b.sense().year().year()).collect(Collectors.toSet());
        Set<FiscalYear> named = pairs.stream()
                .map(p -> p.said().year().year())
                .filter(y -> y != null)
                .collect(Collectors.toSet());
        boolean whole = years.size() == 1 && (named.isEmpty() || named.containsAll(years));
        List<Doubt> doubts = all.stream()
                .map(b -> Doubt.of(grid, b, whole ? TAKEN : STRAY, whole ? Sureness.LIKELY : Sureness.DOUBTFUL))
                .toList();
        return new LoneYears(all, whole ? all.subList(0, 1) : List.of(), doubts);
    }
}
