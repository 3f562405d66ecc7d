package org.shinchoku.sheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Years;
import org.shinchoku.summary.Summary;
import org.shinchoku.summary.Tally;

/** The form 集計: how often each mark was given, over the years, by policy and by section, with a bar beside each row. */
final class Totals {

    private static final String NOTHING = "載せる年度に評価の欄がありません。";
    private static final String TITLE = "　評価の集計";
    /** Widths in ems, of a column of counts at least and at most. */
    private static final double LEAST = 3;

    private static final double MOST = 6;
    /** Parts of the width: the names' at least, the bars' at least. */
    private static final double NAMES = 0.22;

    private static final double BARS = 0.28;

    private Totals() {}

    static Sheet of(Plan plan, Form form) {
        List<Tally> tallies = tallies(plan, form);
        FormLook look = new FormLook(form.paper().size());
        double[] widths = widths(form, tallies);
        Lining page = new Lining(widths.length);
        String title = Titles.of(plan, form) + (form.header().title().isEmpty() ? TITLE : "");
        new FormTop(plan, form, look).add(page, title, widths);
        TotalsTable table = new TotalsTable(page, look, form.manner().spelling(), widths);
        tallies.forEach(table::add);
        if (tallies.isEmpty()) {
            table.line(NOTHING, look.plain());
        }
        return page.sheet(title, widths, FormPage.of(form, title, 0, 0));
    }

    private static List<Tally> tallies(Plan plan, Form form) {
        Map<Long, Item> items = new LinkedHashMap<>();
        new ItemLines(plan)
                .lines(form)
                .forEach(line -> line.items().stream()
                        .filter(Objects::nonNull)
                        .forEach(item -> items.putIfAbsent(item.id(), item)));
        List<FiscalYear> years = form.shown().years();
        return Summary.of(
                plan,
                items.values(),
                years.isEmpty() ? Years.of(plan) : years,
                ReportYear.of(plan, form),
                form.manner().spelling());
    }

    /** The names, a column for each mark and for their sum, the bars; names and bars share what is left. */
    private static double[] widths(Form form, List<Tally> tallies) {
        double room = FormPage.room(form);
        double em = form.paper().size();
        int counts = 1 + tallies.stream().mapToInt(t -> t.marks().size()).max().orElse(1);
        double longest = tallies.stream()
                .flatMap(t -> t.marks().stream())
                .mapToDouble(Em::widest)
                .max()
                .orElse(0);
        double wished = Math.min(MOST, Math.max(LEAST, longest + 1)) * em;
        double count = Math.min(wished, room * (1 - NAMES - BARS) / counts);
        double left = room - counts * count;
        // the number's box stands over the end of the bars
        double box = form.header().number().isEmpty() ? 0 : FormTop.NUMBER_BOX;
        double[] widths = new double[counts + (box > 0 ? 3 : 2)];
        Arrays.fill(widths, count);
        widths[0] = left * NAMES / (NAMES + BARS);
        widths[widths.length - 1] = box;
        widths[counts + 1] = left - widths[0] - box;
        return widths;
    }
}
