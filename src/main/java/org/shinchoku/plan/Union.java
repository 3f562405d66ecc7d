package org.shinchoku.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
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

    /** What an item is known by in its place. */
    private record Name(long parent, long level, boolean repost, String number, String label) {

        static Name of(Item item, long parent, long level) {
            return new Name(parent, level, item.repost(), Fold.key(item.number()), Fold.key(item.label()));
        }
    }

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

    /** Columns of one name are met in their order, each once: the texts of two never come together in one. */
    private void fields() {
        Set<Long> taken = new HashSet<>();
        for (Field field : inOrder(incoming)) {
            long level = id(field.level());
            Field there = inOrder(plan).stream()
                    .filter(f -> f.level() == level && f.yearly() == field.yearly() && same(f.name(), field.name()))
                    .filter(f -> taken.add(f.id()))
                    .findFirst()
                    .orElse(null);
            if (there == null) {
                taken.add(field.id());
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

    private static List<Field> inOrder(Plan of) {
        return of.fields().stream()
                .sorted(Comparator.comparingLong(Field::order).thenComparingLong(Field::id))
                .toList();
    }

    /** Items are met from the root down, so that the parent of each is known; those of one name in their order. */
    private void items() {
        Outline there = Outline.of(plan);
        Map<Name, Deque<Item>> known = new HashMap<>();
        for (Item item : there.items()) {
            known.computeIfAbsent(
                            Name.of(item, there.depth(item.id()) == 0 ? 0 : item.parent(), item.level()),
                            n -> new ArrayDeque<>())
                    .add(item);
        }
        Outline outline = Outline.of(incoming);
        for (Item item : outline.items()) {
            long parent = outline.depth(item.id()) == 0 ? 0 : id(item.parent());
            Deque<Item> same = known.getOrDefault(Name.of(item, parent, id(item.level())), new ArrayDeque<>());
            if (same.isEmpty()) {
                plan = plan.with(added(item, parent, there.children(parent)));
            } else {
                ids.put(item.id(), same.remove().id());
            }
        }
        for (Item item : incoming.items()) {
            if (plan.item(item.id()) != null && item.repost()) {
                plan = plan.with(plan.item(item.id()).reposting(id(item.original())));
            }
        }
    }

    private Item added(Item item, long parent, List<Item> neighbours) {
        long last =
                neighbours.isEmpty() ? 0 : neighbours.get(neighbours.size() - 1).order();
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
