package org.shinchoku.sheet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;

/** What the cells of a sheet name of a plan, and what that hangs on. */
final class BasisParts {

    private final Plan plan;
    private final Set<Long> items = new HashSet<>();
    private final TreeMap<Long, Set<FiscalYear>> fields = new TreeMap<>();
    private final Set<Long> scales = new HashSet<>();
    private final Set<Long> departments = new HashSet<>();

    BasisParts(Plan plan, Sheet sheet) {
        this.plan = plan;
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (cell.said() != null) {
                    add(cell.said(), cell.current());
                }
            }
        }
    }

    private void add(Said said, String text) {
        for (Item item = plan.item(said.item()); item != null && items.add(item.id()); ) {
            item = plan.item(item.parent());
        }
        Field field = plan.field(said.field());
        if (field != null) {
            Set<FiscalYear> years = fields.computeIfAbsent(field.id(), f -> new TreeSet<>());
            if (said.year() != 0) {
                years.add(new FiscalYear(said.year()));
            }
            for (Scale scale = plan.scale(field.scale()); scale != null && scales.add(scale.id()); ) {
                scale = plan.scale(scale.basis());
            }
            said.voices().stream().map(Voice::section).forEach(this::add);
            if (field.kind() == Field.Kind.DEPARTMENT) {
                Departments.sections(said.meant(text)).stream()
                        .flatMap(name -> Departments.named(plan, name, null).stream())
                        .forEach(unit -> add(unit.id()));
            }
        }
    }

    private void add(long department) {
        Department unit = plan.department(department);
        if (unit != null && departments.add(department)) {
            add(unit.parent());
            unit.successors().forEach(this::add);
        }
    }

    List<Level> levels() {
        Set<Long> used = new HashSet<>();
        items().forEach(i -> used.add(i.level()));
        fields().forEach(f -> used.add(f.level()));
        return plan.levels().stream()
                .filter(l -> used.contains(l.id()))
                .sorted(Comparator.comparingInt(Level::depth))
                .toList();
    }

    /** With the years of which the cells speak. */
    List<Field> fields() {
        return fields.entrySet().stream()
                .map(e -> {
                    Field field = plan.field(e.getKey());
                    return field.yearly() ? field.withYears(List.copyOf(e.getValue())) : field;
                })
                .sorted(Comparator.comparingLong(Field::order).thenComparingLong(Field::id))
                .toList();
    }

    List<Scale> scales() {
        return plan.scales().stream().filter(s -> scales.contains(s.id())).toList();
    }

    List<Department> departments() {
        return plan.departments().stream()
                .filter(d -> departments.contains(d.id()))
                .map(d -> d.under(departments.contains(d.parent()) ? d.parent() : 0))
                .map(d -> d.succeededBy(
                        d.successors().stream().filter(departments::contains).toList()))
                .toList();
    }

    List<Item> items() {
        return plan.items().stream().filter(i -> items.contains(i.id())).toList();
    }
}
