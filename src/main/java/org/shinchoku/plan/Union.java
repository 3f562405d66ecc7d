package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.shinchoku.text.Fold;

/**
 * 取込: puts one plan into another. What bears the same name in the same place is one; the rest is added. A text that comes
 * in takes the place of the one that is there, an empty cell of none.
 */
public final class Union {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    private final Plan incoming;
    /** What each row that came in is called in the plan that was there. */
    private final Map<Long, Long> ids = new HashMap<>();

    private Plan plan;
    private Map<Long, String> doubts = Map.of();

    private Union(Plan base, Plan incoming) {
        this.plan = base;
        this.incoming = incoming;
    }

    /** The plan with all that another one says. */
    public static Plan of(Plan base, Plan incoming) {
        return between(base, incoming).plan;
    }

    /** The same, to be asked for more. */
    public static Union between(Plan base, Plan incoming) {
        Union union = new Union(base, incoming);
        union.levels();
        union.scales();
        union.departments();
        union.fields();
        union.items();
        union.texts();
        union.readings();
        union.plan = new LearntForms(incoming, union::id).into(union.plan);
        return union;
    }

    /** The plan that was there with all that the other one says. */
    public Plan plan() {
        return plan;
    }

    /** By an item's id why it was taken for one that is called otherwise in the plan that came in. */
    public Map<Long, String> doubts() {
        return doubts;
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
                    .ifPresentOrElse(d -> ids.put(unit.id(), d.id()), () -> learnt(unit, added));
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

    /** A unit that is named with, or without, what stands above it is the same one, known by that spelling from now on. */
    private void learnt(Department unit, List<Department> added) {
        Department known = Departments.meant(plan, unit.name()).orElse(null);
        if (known == null || known.to() != null || !unit.successors().isEmpty()) {
            added.add(unit);
        } else {
            List<String> spellings = new ArrayList<>(known.aliases());
            spellings.add(unit.name());
            plan = plan.with(known.withAliases(spellings));
            ids.put(unit.id(), known.id());
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
                        field.group(),
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

    /** Items that are there keep their places; new ones come behind the one they stand behind in the other plan. */
    private void items() {
        ItemMatches matches = new ItemMatches(plan, incoming, this::id);
        doubts = matches.doubts();
        Outline outline = Outline.of(incoming);
        outline.items().stream().filter(i -> matches.of(i.id()) != null).forEach(i -> meet(i, matches.of(i.id())));
        add(outline, 0, Outline.of(plan));
        for (Item item : incoming.items()) {
            Item here = plan.item(id(item.id()));
            boolean showsAnother = matches.of(item.id()) == null || here.original() == 0 && item.original() != 0;
            if (item.repost() && showsAnother) {
                plan = plan.with(here.reposting(id(item.original())));
            }
        }
    }

    private void meet(Item item, Item there) {
        ids.put(item.id(), there.id());
        Item numbered = same(item.number(), there.number()) ? there : there.withNumber(item.number());
        plan = plan.with(same(item.label(), there.label()) ? numbered : numbered.withLabel(item.label()));
    }

    private void add(Outline outline, long parentIn, Outline before) {
        long parent = parentIn == 0 ? 0 : id(parentIn);
        List<Item> siblings = outline.children(parentIn);
        List<Item> there = new ArrayList<>(before.children(parent));
        for (int i = 0; i < siblings.size(); ) {
            List<Item> run = new ArrayList<>();
            int index = index(there, siblings, i);
            while (i < siblings.size() && !ids.containsKey(siblings.get(i).id())) {
                Item item = siblings.get(i++);
                run.add(new Item(
                        item.id(),
                        parent,
                        id(item.level()),
                        0,
                        item.number(),
                        item.label(),
                        item.repost(),
                        item.original()));
            }
            plan = run.isEmpty() ? plan : Siblings.place(plan, there, run, parent, index);
            run.forEach(r -> ids.put(r.id(), r.id()));
            there.addAll(index, run);
            there.replaceAll(t -> plan.item(t.id()));
            i += run.isEmpty() ? 1 : 0;
        }
        siblings.forEach(s -> add(outline, s.id(), before));
    }

    /** Behind the nearest one that stands before it, else before the nearest behind it, else last. */
    private int index(List<Item> there, List<Item> siblings, int i) {
        for (int before = i - 1; before >= 0; before--) {
            int at = place(there, siblings.get(before));
            if (at >= 0) {
                return at + 1;
            }
        }
        for (int behind = i + 1; behind < siblings.size(); behind++) {
            int at = place(there, siblings.get(behind));
            if (at >= 0) {
                return at;
            }
        }
        return there.size();
    }

    private int place(List<Item> there, Item incomingItem) {
        Long id = ids.get(incomingItem.id());
        for (int i = 0; id != null && i < there.size(); i++) {
            if (there.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    /** A cell changes as a whole where it was one answer and becomes several, or the other way round. */
    private void texts() {
        Map<Key, List<Value>> cells = new TreeMap<>();
        for (Value v : incoming.values()) {
            Value value = new Value(id(v.item()), id(v.field()), v.year(), id(v.department()), v.text(), v.origin());
            cells.computeIfAbsent(Value.key(value.item(), value.field(), value.year(), 0), k -> new ArrayList<>())
                    .add(value);
        }
        cells.values().forEach(this::cell);
        for (Rating r : incoming.ratings()) {
            plan = plan.with(new Rating(id(r.item()), id(r.field()), r.year(), r.layer(), r.mark(), r.reason()));
        }
    }

    private void cell(List<Value> values) {
        values.sort(Comparator.comparingLong(Value::department));
        Value first = values.get(0);
        List<Value> there = Reposts.shown(plan, first.item(), first.field(), first.year());
        if (isSaid(Cells.text(plan, values), Cells.text(plan, there))) {
            return;
        }
        if (isWhole(values) != isWhole(there)) {
            plan = plan.without(plan.answers(first.item(), first.field(), first.year()));
        }
        for (Value value : values) {
            boolean said = plan.row(value.key()) instanceof Value old && isSaid(value.text(), old.text());
            plan = said ? plan : plan.with(value);
        }
    }

    private static boolean isWhole(List<Value> values) {
        return values.size() == 1 && values.get(0).department() == 0;
    }

    /** Texts that differ in white space alone say the same. */
    private static boolean isSaid(String text, String there) {
        return SPACE.matcher(text).replaceAll("").equals(SPACE.matcher(there).replaceAll(""));
    }

    /** The last way of reading tables of one shape takes the place of the one before. */
    private void readings() {
        for (Reading reading : incoming.readings()) {
            List<Reading> before = plan.readings().stream()
                    .filter(r -> r.id() != reading.id() && r.isOfOneShape(reading))
                    .toList();
            plan = plan.without(before).with(reading);
        }
    }

    private static boolean same(String one, String other) {
        return Fold.key(one).equals(Fold.key(other));
    }
}
