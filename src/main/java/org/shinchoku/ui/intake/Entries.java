package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Value;

/** What would stand in the fields of an item, field by field and year by year. */
final class Entries {

    private Entries() {}

    static List<Entry> of(Plan plan, Item item) {
        List<Entry> entries = new ArrayList<>();
        plan.fields().stream()
                .filter(f -> f.level() == item.level())
                .sorted(Comparator.comparingLong(Field::order))
                .forEach(f -> add(entries, plan, item, f));
        return entries;
    }

    private static void add(List<Entry> entries, Plan plan, Item item, Field field) {
        List<FiscalYear> years = new ArrayList<>(field.years());
        if (!field.yearly()) {
            years.add(null);
        }
        for (FiscalYear year : years) {
            List<Value> values = Reposts.shown(plan, item.id(), field.id(), year);
            values.forEach(v -> entries.add(new Entry(name(plan, field, v.year(), v.department()), v.text(), v)));
            if (values.isEmpty()) {
                entries.add(new Entry(name(plan, field, year, 0), "", null));
            }
        }
    }

    /** A field with its year and, of several answers, the section that gave this one. */
    static String name(Plan plan, Field field, FiscalYear year, long department) {
        return field.name()
                + (year == null ? "" : "（" + year.in(Spelling.ERA) + "）")
                + (department == 0 ? "" : "・" + plan.department(department).name());
    }
}
