package org.shinchoku.sheet;

import java.util.List;
import java.util.Objects;
import org.shinchoku.plan.Called;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Naming;
import org.shinchoku.plan.Plan;

/**
 * 担当の名称: the sections that a form names, as they are called in the years it shows.
 *
 * @param called the names, or null where sections are named as written
 * @param years those of the columns, ascending
 */
record SectionNames(Called called, List<FiscalYear> years) {

    static SectionNames of(Plan plan, Form form, List<ItemColumn> columns) {
        List<FiscalYear> years = columns.stream()
                .map(ItemColumn::year)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        boolean asWritten = form.manner().names() == Naming.AS_WRITTEN;
        return new SectionNames(
                asWritten ? null : Called.of(plan),
                years.isEmpty() ? form.shown().years() : years);
    }

    /** A text of a field of responsible sections: their names of the year, or of all that are shown where it has none. */
    String in(Field field, FiscalYear year, String text) {
        boolean names = called != null && field.kind() == Field.Kind.DEPARTMENT;
        return names ? called.in(year == null ? years : List.of(year), text) : text;
    }

    /** What a section that answers is called in a year, or in the last that is shown. */
    String head(FiscalYear year, String section) {
        FiscalYear when = year == null && !years.isEmpty() ? years.get(years.size() - 1) : year;
        return called == null || when == null ? section : called.in(List.of(when), section);
    }
}
