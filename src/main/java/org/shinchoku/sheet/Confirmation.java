package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;

/**
 * The form 確認: what the plan says, what belongs to it, and a round of confirmation for each year, each column with the
 * time at which it is filled in.
 */
final class Confirmation {

    private static final String ROUNDS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private final Form form;
    private final ItemColumns columns;
    private final List<FiscalYear> years;

    private Confirmation(Plan plan, Form form, ItemLines lines) {
        this.form = form;
        this.columns = new ItemColumns(plan, form, lines);
        this.years = columns.years();
    }

    static Sheet of(Plan plan, Form form) {
        ItemLines lines = new ItemLines(plan);
        Confirmation rounds = new Confirmation(plan, form, lines);
        int sections = rounds.columns.chosenSections();
        List<ItemColumn> shown = new ArrayList<>();
        rounds.columns.apart(sections, rounds.years).forEach(c -> shown.add(rounds.headed(c)));
        shown.addAll(rounds.columns.notes());
        return ItemTable.of(
                plan,
                form,
                lines,
                new Arrangement(Titles.of(plan, form), rounds.columns.told(sections, rounds.years), shown, false));
    }

    private ItemColumn headed(ItemColumn column) {
        int last = columns.levels() - 1;
        if (column.year() != null) {
            return timed(column)
                    .under(
                            "取組状況の確認" + round(column.year()),
                            column.year().in(form.manner().spelling()));
        }
        boolean hanging = column.level() == last && last > 0;
        return timed(column).under(hanging ? "関連する" + columns.level(last).name() : "計画の内容");
    }

    private String round(FiscalYear year) {
        int at = years.indexOf(year);
        return at < ROUNDS.length() ? ROUNDS.substring(at, at + 1) : "(" + (at + 1) + ")";
    }

    private static ItemColumn timed(ItemColumn column) {
        if (column.field() == null) {
            return column;
        }
        return switch (column.field().timing()) {
            case ANY -> column;
            case START_OF_YEAR -> column.headed(column.heading() + "\n〔年度当初確認〕");
            case END_OF_YEAR -> column.headed(column.heading() + "\n〔年度末確認〕");
        };
    }
}
