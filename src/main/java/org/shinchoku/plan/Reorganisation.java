package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.text.Fold;

/** 組織改正: units that are renamed, split or merged from a fiscal year on; everything makes a new plan. */
public final class Reorganisation {

    /**
     * What hangs on a unit.
     *
     * @param items how many items name it as responsible
     * @param answers how many answers it has given
     * @param others how many replies and returns are its own, and units stand below it
     */
    public record Use(int items, int answers, int others) {

        public boolean isNone() {
            return items + answers + others == 0;
        }
    }

    private Reorganisation() {}

    /**
     * Units give their work over to others: one to one is a new name, one to several a split, several to one a merger.
     * A name that a unit of that year bears already means that unit.
     *
     * @param from the first fiscal year under the new names
     */
    public static Plan succeed(Plan plan, List<Long> units, List<String> names, FiscalYear from) {
        Department first = plan.department(units.get(0));
        Plan changed = plan;
        List<Long> successors = new ArrayList<>();
        for (String name : names) {
            Department known = Departments.named(plan, name, from)
                    .filter(d -> !units.contains(d.id()) && d.existsIn(from))
                    .orElse(null);
            Department next = known == null
                    ? new Department(
                            Plan.newId(),
                            first.parent(),
                            first.order() + successors.size() + 1,
                            name,
                            from,
                            null,
                            List.of(),
                            List.of())
                    : known;
            changed = changed.with(next);
            successors.add(next.id());
        }
        for (long id : units) {
            Department old = plan.department(id);
            changed = changed.with(old.until(from.plus(-1)).succeededBy(successors));
        }
        return successors.size() == 1 ? moved(changed, units, successors.get(0)) : changed;
    }

    /** What stood below a unit stands below its one successor. */
    private static Plan moved(Plan plan, List<Long> units, long successor) {
        return plan.with(plan.departments().stream()
                .filter(d -> units.contains(d.parent()) && d.to() == null && d.id() != successor)
                .map(d -> d.under(successor))
                .toList());
    }

    /** A new unit, the last below another, or with 0 at the top. */
    public static Plan found(Plan plan, long id, long parent, String name, FiscalYear from) {
        long last =
                plan.departments().stream().mapToLong(Department::order).max().orElse(0);
        return plan.with(new Department(id, parent, last + Item.GAP, name, from, null, List.of(), List.of()));
    }

    /** What hangs on a unit, and would lose it. */
    public static Use use(Plan plan, Department unit) {
        Set<String> keys = Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                .map(Fold::key)
                .collect(Collectors.toSet());
        int items = (int) plan.values().stream()
                .filter(v ->
                        plan.field(v.field()) != null && plan.field(v.field()).kind() == Field.Kind.DEPARTMENT)
                .filter(v -> Departments.sections(v.text()).stream().anyMatch(s -> names(s, keys)))
                .map(Value::item)
                .distinct()
                .count();
        int answers = (int)
                plan.values().stream().filter(v -> v.department() == unit.id()).count();
        long others =
                plan.replies().stream().filter(r -> r.department() == unit.id()).count()
                        + plan.returns().stream()
                                .filter(r -> r.department() == unit.id())
                                .count()
                        + plan.departments().stream()
                                .filter(d -> d.parent() == unit.id())
                                .count();
        return new Use(items, answers, (int) others);
    }

    private static boolean names(String written, Set<String> keys) {
        Section section = Section.of(written);
        return Stream.concat(Stream.of(section.name()), section.later().stream())
                .anyMatch(name -> keys.contains(Fold.key(name)));
    }

    /** The plan without a unit; those that it took over from no longer name it. */
    public static Plan remove(Plan plan, long id) {
        Plan changed = plan.without(Key.of(Kind.DEPARTMENT, id));
        for (Department unit : plan.departments()) {
            if (unit.id() != id && unit.successors().contains(id)) {
                changed = changed.with(unit.succeededBy(
                        unit.successors().stream().filter(s -> s != id).toList()));
            }
        }
        return changed;
    }
}
