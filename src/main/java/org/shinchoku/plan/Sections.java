package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.shinchoku.text.Fold;

/**
 * 担当: which sections items belong to, by the names that their units have in the plan's last year, those of all that go on
 * with its work where one was split; a name that is no unit's as written.
 */
public final class Sections {

    private final Plan plan;
    private final List<Field> fields;
    private final Map<Long, Set<Long>> answering = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final FiscalYear last;

    private Sections(Plan plan) {
        this.plan = plan;
        this.fields = plan.fields().stream()
                .filter(f -> f.kind() == Field.Kind.DEPARTMENT)
                .toList();
        List<FiscalYear> all = Years.of(plan);
        this.last = all.isEmpty() ? null : all.get(all.size() - 1);
        for (Value value : plan.values()) {
            if (value.department() != 0) {
                answering.computeIfAbsent(value.item(), i -> new TreeSet<>()).add(value.department());
            }
        }
    }

    public static Sections of(Plan plan) {
        return new Sections(plan);
    }

    /** The sections that an item names itself, in any year, and those that have answered in it. */
    public List<String> of(Item item) {
        List<String> all = new ArrayList<>();
        for (Field field : fields) {
            if (field.level() == item.level()) {
                years(field)
                        .flatMap(year -> Departments.sections(Cells.text(plan, item.id(), field.id(), year)).stream())
                        .forEach(section -> all.addAll(now(section)));
            }
        }
        for (long id : answering.getOrDefault(item.id(), Set.of())) {
            Department unit = plan.department(id);
            if (unit != null) {
                all.addAll(now(unit));
            }
        }
        return all.stream().distinct().toList();
    }

    private static Stream<FiscalYear> years(Field field) {
        return field.yearly() ? field.years().stream() : Stream.of((FiscalYear) null);
    }

    /** What a section is called by now, whatever it was called when it was named. */
    List<String> now(String section) {
        return names.computeIfAbsent(
                Fold.key(section),
                key -> Departments.named(plan, section, null).map(this::now).orElse(List.of(section)));
    }

    private List<String> now(Department unit) {
        List<Department> units = last == null ? List.of() : Departments.in(plan, unit, last);
        return (units.isEmpty() ? List.of(unit) : units)
                .stream().map(Department::name).toList();
    }

    /** All sections that items belong to: units in their order, then others as they are met. */
    public List<String> all() {
        Map<String, Long> orders = new HashMap<>();
        plan.departments().forEach(unit -> orders.put(unit.name(), unit.order()));
        return Outline.of(plan).items().stream()
                .flatMap(item -> of(item).stream())
                .distinct()
                .sorted((one, other) -> Long.compare(
                        orders.getOrDefault(one, Long.MAX_VALUE), orders.getOrDefault(other, Long.MAX_VALUE)))
                .toList();
    }
}
