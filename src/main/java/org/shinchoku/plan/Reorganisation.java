package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;

/** 組織改正: units that are renamed, split or merged from a fiscal year on; everything makes a new plan. */
public final class Reorganisation {

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
