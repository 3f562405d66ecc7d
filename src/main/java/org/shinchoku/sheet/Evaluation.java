package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.ItemColumn.Part;

/** The form 評価: one year with its indicators and marks, a running number at the end, and the marks counted below. */
final class Evaluation {

    private Evaluation() {}

    static Sheet of(Plan plan, Form form) {
        FiscalYear year = ReportYear.of(plan, form);
        List<FiscalYear> years = year == null ? List.of() : List.of(year);
        ItemLines lines = new ItemLines(plan);
        ItemColumns columns = new ItemColumns(plan, form, lines);
        int sections = columns.chosenSections();
        List<ItemColumn> shown = new ArrayList<>();
        List<ItemColumn> numbers = new ArrayList<>();
        for (ItemColumn column : columns.apart(sections, years)) {
            boolean running = column.part() == Part.NUMBER && column.level() == columns.levels() - 1;
            (running ? numbers : shown).add(running ? column.headed("通番") : column);
        }
        shown.addAll(numbers);
        shown.addAll(columns.notes());
        return ItemTable.of(
                plan,
                form,
                lines,
                new Arrangement(Titles.of(plan, form, year), columns.told(sections, years), shown, true));
    }
}
