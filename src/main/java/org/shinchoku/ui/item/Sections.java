package org.shinchoku.ui.item;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Value;

/** The sections that may answer in a cell, and what they are called there. */
final class Sections {

    private Sections() {}

    /** A section as it is called in a year; several names where it was split. */
    static String name(Plan plan, long id, FiscalYear year) {
        Department unit = plan.department(id);
        if (unit == null || year == null) {
            return unit == null ? "" : unit.name();
        }
        List<Department> then = Departments.in(plan, unit, year);
        return then.isEmpty()
                ? unit.name()
                : then.stream().map(Department::name).collect(Collectors.joining("・"));
    }

    /** The sections of a year that have not answered in a cell, by their ids. */
    static Map<Long, String> answering(Plan plan, long item, Field field, FiscalYear year) {
        Set<Long> answered = Reposts.shown(plan, item, field.id(), year).stream()
                .map(Value::department)
                .collect(Collectors.toSet());
        Map<Long, String> names = new LinkedHashMap<>();
        plan.departments().stream()
                .filter(d -> !answered.contains(d.id()) && (year == null || d.existsIn(year)))
                .sorted(Comparator.comparingLong(Department::order).thenComparingLong(Department::id))
                .forEach(d -> names.put(d.id(), d.name()));
        return names;
    }
}
