package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.shinchoku.text.Fold;

/**
 * 取込: puts one plan into another. What bears the same name in the same place is one; the rest is added. A text that comes
 * in takes the place of the one that is there, an empty cell of none.
 */
public final class Union {

    private final Plan incoming;
    /** What each row that came in is called in the plan that was there. */
    private final Map<Long, Long> ids = new HashMap<>();

    private Plan plan;

    private Union(Plan base, Plan incoming) {
        this.plan = base;
        this.incoming = incoming;
    }

    /** The plan with all that another one says. */
    public static Plan of(Plan base, Plan incoming) {
        Union union = new Union(base, incoming);
        union.levels();
        union.scales();
        union.departments();
        union.fields();
        union.items();
        union.texts();
        return union.plan;
    }

    private long id(long incomingId) {
        return ids.getOrDefault(incomingId, incomingId);
    }

    private void levels() {
        for (Level level : incoming.levels()) {
            plan.levels().stream()
                    .filter(l -> l.depth() == level.depth() && same(l.name(), level.name()))
                    .findFirst()
                    .ifPresentOrElse(l -> ids.put(level.id(), l.id()), () -> plan = plan.with(level));
        }
    }

    private void scales() {
        for (Scale scale : incoming.scales()) {
            plan.scales().stream()
                    .filter(s -> same(s.name(), scale.name()) && s.marks().equals(scale.marks()))
                    .findFirst()
                    .ifPresentOrElse(
                            s -> ids.put(scale.id(), s.id()),
                            () -> plan =
                                    plan.with(new Scale(scale.id(), scale.name(), id(scale.basis()), scale.steps())));
        }
    }

    private void departments() {
        List<Department> added = new ArrayList<>();
        for (Department unit : incoming.departments()) {
            Departments.named(plan, unit.name(), unit.from())
                    .ifPresentOrElse(d -> ids.put(unit.id(), d.id()), () -> added.add(unit));
        }
        for (Department unit : added) {
            plan = plan.with(new Department(
                    unit.id(),
                    id(unit.parent()),
                    unit.order(),
                    unit.name(),
                    unit.from(),
                    unit.to(),
                    unit.successors().stream().map(this::id).toList(),
                    unit.aliases()));
        }
    }

    private void fields() {
        for (Field field : incoming.fields()) {
            long level = id(field.level());
            Field there = plan.fields().stream()
                    .filter(f -> f.level() == level && f.yearly() == field.yearly() && same(f.name(), field.name()))
                    .findFirst()
                    .orElse(null);
            if (there == null) {
                plan = plan.with(new Field(
                        field.id(),
                        level,
                        field.order(),
                        field.name(),
                        field.kind(),
                        field.yearly(),
                        field.years(),
                        field.timing(),
                        field.filler(),
                        id(field.scale())));
            } else {
                ids.put(field.id(), there.id());
                Set<FiscalYear> years = new TreeSet<>(there.years());
                years.addAll(field.years());
                plan = plan.with(there.withYears(List.copyOf(years)));
            }
        }
    }

    /** Items are met from the root down, so that the parent of each is known. */
    private void items() {
        Outline there = Outline.of(plan);
        Set<Long> taken = new HashSet<>();
        for (Item item : Outline.of(incoming).items()) {
            long parent = id(item.parent());
            List<Item> neighbours = there.children(parent);
            neighbours.stream()
                    .filter(i -> !taken.contains(i.id()) && isSame(i, item))
                    .findFirst()
                    .ifPresentOrElse(
                            i -> {
                                taken.add(i.id());
                                ids.put(item.id(), i.id());
                            },
                            () -> plan = plan.with(added(item, parent, neighbours)));
        }
        for (Item item : incoming.items()) {
            if (plan.item(item.id()) != null && item.repost()) {
                plan = plan.with(plan.item(item.id()).reposting(id(item.original())));
            }
        }
    }

    private Item added(Item item, long parent, List<Item> neighbours) {
        long last = neighbours.stream().mapToLong(Item::order).max().orElse(0);
        return new Item(
                item.id(),
                parent,
                id(item.level()),
                neighbours.isEmpty() ? item.order() : last + Item.GAP + Math.max(0, item.order()),
                item.number(),
                item.label(),
                item.repost(),
                item.original());
    }

    private boolean isSame(Item there, Item item) {
        return there.level() == id(item.level())
                && there.repost() == item.repost()
                && same(there.number(), item.number())
                && same(there.label(), item.label());
    }

    private void texts() {
        List<Value> values = incoming.values().stream()
                .sorted(Comparator.comparing(Value::key))
                .toList();
        for (Value v : values) {
            Value value = new Value(id(v.item()), id(v.field()), v.year(), id(v.department()), v.text(), v.origin());
            boolean said =
                    plan.row(value.key()) instanceof Value there && there.text().equals(value.text());
            plan = said ? plan : plan.with(value);
        }
        for (Rating r : incoming.ratings()) {
            plan = plan.with(new Rating(id(r.item()), id(r.field()), r.year(), r.layer(), r.mark(), r.reason()));
        }
    }

    private static boolean same(String one, String other) {
        return Fold.key(one).equals(Fold.key(other));
    }
}
