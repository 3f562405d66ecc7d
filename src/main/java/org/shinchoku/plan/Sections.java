package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.shinchoku.text.Fold;

/** 担当: which sections items belong to, by the names that their units have now; a name that is no unit's as written. */
public final class Sections {

    private final Plan plan;
    private final List<Field> fields;
    private final Map<Long, Set<Long>> answering = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Sections(Plan plan) {
        this.plan = plan;
        this.fields = plan.fields().stream()
                .filter(f -> f.kind() == Field.Kind.DEPARTMENT)
                .toList();
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
                        .forEach(section -> all.add(name(section)));
            }
        }
        for (long id : answering.getOrDefault(item.id(), Set.of())) {
            Department unit = plan.department(id);
            if (unit != null) {
                all.add(unit.name());
            }
        }
        return all.stream().distinct().toList();
    }

    private static Stream<FiscalYear> years(Field field) {
        return field.yearly() ? field.years().stream() : Stream.of((FiscalYear) null);
    }

    private String name(String section) {
        return names.computeIfAbsent(
                Fold.key(section),
                key -> Departments.named(plan, section, null)
                        .map(Department::name)
                        .orElse(section));
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
