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
import org.shinchoku.plan.Value;
import org.shinchoku.summary.Cut;
import org.shinchoku.summary.Summary;
import org.shinchoku.summary.Tally;

/**
 * What was counted last.
 *
 * @param cuts how it may be counted apart
 * @param cut how it was
 * @param to the last year that was counted, or the only one; null where a rating has no years
 */
record Counted(List<Cut> cuts, Cut cut, Tally tally, List<CountRow> rows, FiscalYear to) {

    private static final String SHARE = "の割合";

    /**
     * @param wanted the way to count apart that is asked for, or null; where the field has no such, years are taken
     * @param from the first year where years are compared, or null
     * @param to the last, or null for the last of which anything is said
     */
    static Counted of(Plan plan, Field field, Cut wanted, FiscalYear from, FiscalYear to) {
        List<Cut> cuts = Summary.cuts(plan, field);
        Cut cut = cuts.stream()
                .filter(c -> wanted != null && c.topic() == wanted.topic() && c.depth() == wanted.depth())
                .findFirst()
                .orElse(cuts.get(0));
        FiscalYear last = to == null ? lastSaid(plan, field) : to;
        boolean one = last != null && cut.topic() != Tally.Topic.YEAR;
        Tally tally = Summary.of(plan, field, cut, one ? List.of(last) : between(field, from, last));
        return new Counted(cuts, cut, tally, CountRow.of(tally), last);
    }

    private static FiscalYear lastSaid(Plan plan, Field field) {
        return plan.values().stream()
                .filter(v -> v.field() == field.id() && field.years().contains(v.year()))
                .map(Value::year)
                .max(FiscalYear::compareTo)
                .or(() -> field.years().stream().max(FiscalYear::compareTo))
                .orElse(null);
    }

    private static List<FiscalYear> between(Field field, FiscalYear from, FiscalYear to) {
        return field.years().stream()
                .sorted()
                .filter(year -> from != null && to != null)
                .filter(year -> year.compareTo(from) >= 0 && year.compareTo(to) <= 0
                        || year.compareTo(to) >= 0 && year.compareTo(from) <= 0)
                .toList();
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
