package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;

/** The form 一覧: items below each other, years beside each other, each over its columns. */
final class Matrix {

    private Matrix() {}

    static Sheet of(Plan plan, Form form) {
        ItemLines lines = new ItemLines(plan);
        ItemColumns columns = new ItemColumns(plan, form, lines);
        int sections = columns.sections();
        List<ItemColumn> shown = new ArrayList<>();
        for (ItemColumn c : columns.beside(sections)) {
            shown.add(c.year() == null ? c : c.under(c.year().in(form.manner().spelling())));
        }
        shown.addAll(columns.notes());
        return ItemTable.of(
                plan,
                form,
                lines,
                new Arrangement(Titles.of(plan, form), columns.told(sections, columns.years()), shown, false));
    }
}
