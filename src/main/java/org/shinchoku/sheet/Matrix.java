package org.shinchoku.sheet;

import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;

/** The form 一覧: items below each other, years beside each other, each over its columns. */
final class Matrix {

    private Matrix() {}

    static Sheet of(Plan plan, Form form) {
        ItemLines lines = new ItemLines(plan);
        ItemColumns columns = new ItemColumns(plan, form, lines);
        return ItemTable.of(
                plan,
                form,
                lines.lines(form),
                new Arrangement(
                        Titles.of(plan, form),
                        columns.sections(),
                        columns.beside(columns.sections()).stream()
                                .map(c ->
                                        c.year() == null ? c : c.under(c.year().in(form.spelling())))
                                .toList(),
                        false));
    }
}
