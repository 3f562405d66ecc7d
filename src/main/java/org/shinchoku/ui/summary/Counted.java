package org.shinchoku.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Spot;
import org.shinchoku.summary.Cut;
import org.shinchoku.summary.Summary;
import org.shinchoku.summary.Tally;

/**
 * What was counted last.
 *
 * @param cuts how it may be counted apart
 * @param cut how it was
 */
record Counted(List<Cut> cuts, Cut cut, Tally tally, List<CountRow> rows) {

    private static final String SHARE = "の割合";

    /** @param wanted the way to count apart that is asked for, or null; where the field has no such, years are taken */
    static Counted of(Plan plan, Field field, Cut wanted, List<FiscalYear> years) {
        List<Cut> cuts = Summary.cuts(plan, field);
        Cut cut = cuts.stream()
                .filter(c -> wanted != null && c.topic() == wanted.topic() && c.depth() == wanted.depth())
                .findFirst()
                .orElse(cuts.get(0));
        Tally tally = Summary.of(plan, field, cut, years);
        return new Counted(cuts, cut, tally, CountRow.of(tally));
    }

    String caption() {
        return tally.caption(Spelling.ERA);
    }

    /** The marks, and behind them what is above their sums. */
    List<String> heads() {
        List<String> heads = new ArrayList<>(tally.marks());
        heads.add("計");
        return heads;
    }

    /** The items of a count as a filter. */
    Condition.Among items(CountRow row, int mark) {
        String year = row.year() == null ? "" : "（" + row.year().in(Spelling.ERA) + "）";
        String line = tally.topic() == Tally.Topic.YEAR ? "" : row.name() + "　";
        String words = tally.field().name().replace('\n', ' ') + year + "　" + line + heads().get(mark);
        return new Condition.Among(words, row.items().get(mark));
    }

    /** Where the first item of a count was counted. */
    Spot first(CountRow row, int mark) {
        Field field = tally.field();
        long item = row.items().get(mark).get(0);
        return Spot.cell(item, field.id(), field.yearly() ? row.year() : null);
    }

    /** The table as a spreadsheet takes it: counts, their sum, and each mark's share. */
    String text() {
        int marks = tally.marks().size();
        List<String> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(tally.heading()));
        head.addAll(heads());
        tally.marks().forEach(mark -> head.add(mark + SHARE));
        lines.add(String.join("\t", head));
        for (CountRow row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.name().replaceAll("\\s", " ")));
            IntStream.rangeClosed(0, marks).forEach(mark -> cells.add(Integer.toString(row.count(mark))));
            IntStream.range(0, marks).forEach(mark -> cells.add(row.percent(mark)));
            lines.add(String.join("\t", cells));
        }
        return String.join("\n", lines) + "\n";
    }

    /** What the bars say to those who do not see them. */
    String says() {
        return caption() + "。"
                + rows.stream()
                        .map(row -> row.name() + "："
                                + IntStream.range(0, tally.marks().size())
                                        .filter(mark -> row.count(mark) > 0)
                                        .mapToObj(mark -> tally.marks().get(mark) + " " + row.count(mark) + "件")
                                        .collect(Collectors.joining("、")))
                        .collect(Collectors.joining("。"));
    }
}
