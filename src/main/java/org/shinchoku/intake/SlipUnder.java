package org.shinchoku.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.shinchoku.plan.FiscalYear;

/** The year that a row of a slip names for all pairs below it: 令和4年度の取組 over the whole width. */
final class SlipUnder {

    private static final int LONGEST = 24;

    private final Grid grid;
    private final Predicate<String> isLabel;
    /** The year that was named last, or null. */
    private FiscalYear year;
    /** Whether nothing has been told below that row so far: the item of which it speaks may begin there. */
    private boolean fresh;
    /** The pairs below such a row that do not tell of progress by what they say. */
    private final Map<SlipPair, FiscalYear> undated = new IdentityHashMap<>();

    SlipUnder(Grid grid, Predicate<String> isLabel) {
        this.grid = grid;
        this.isLabel = isLabel;
    }

    /** Whether a row names no more than the year of the pairs below it: then it holds. */
    boolean begins(int r, List<Grid.Block> row) {
        Grid.Block block = row.get(0);
        List<Grid.Block> next = row.size() > 1 || r + 1 >= grid.height() ? List.of() : grid.row(r + 1);
        boolean begins = next.size() > 1
                && block.text().length() <= LONGEST
                && block.sense().year().year() != null
                && isLabel.test(next.get(0).text())
                && (SlipYears.isYear(block)
                        || block.area().lastColumn() > next.get(0).area().lastColumn());
        if (begins) {
            year = block.sense().year().year();
            fresh = true;
        }
        return begins;
    }

    void end() {
        year = null;
    }

    /** A pair with the year that is merged over its label, or that the row above names; 令和4年度 beside 取組実績 is the label of both. */
    SlipPair dated(SlipPair pair) {
        if (!pair.group().isEmpty() && SlipYears.isYear(pair.said())) {
            return new SlipPair(SlipYears.bare(pair.label()) + pair.group(), pair.head(), pair.text());
        }
        boolean own = pair.said().year().year() != null;
        Set<Word> words = pair.words();
        boolean item = words.contains(Word.NUMBER) || words.equals(Set.of(Word.LEVEL));
        year = item && !fresh ? null : year;
        fresh &= item;
        FiscalYear group = YearPhrase.of(pair.group()).year();
        FiscalYear named = group != null || !SlipDates.tellsOfProgress(pair) ? group : year;
        if (!own && named == null && year != null && !item) {
            undated.put(pair, year);
        }
        return own || named == null ? pair : pair.of(named);
    }

    /** A label that comes again below the row of another year tells of that year, whatever it says: 実施内容. */
    void dateRepeated(List<SlipPair> pairs) {
        Map<String, Set<FiscalYear>> years = new HashMap<>();
        undated.forEach((pair, named) ->
                years.computeIfAbsent(pair.label(), l -> new HashSet<>()).add(named));
        pairs.replaceAll(p -> undated.containsKey(p) && years.get(p.label()).size() > 1 ? p.of(undated.get(p)) : p);
    }
}
