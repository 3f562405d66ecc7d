package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Said;

/** A plan that grows again from what its sheets are known to say: of each kind of row what was named, under ids of its own. */
final class Regrown {

    private final Head head;
    private final Map<Long, Level> levels = new LinkedHashMap<>();
    private final Map<Long, Field> fields = new LinkedHashMap<>();
    private final Map<Long, Scale> scales = new LinkedHashMap<>();
    private final Map<Long, Department> departments = new LinkedHashMap<>();
    private final Map<Long, Item> items = new LinkedHashMap<>();
    private final Map<Long, Item> grown = new LinkedHashMap<>();
    private final Map<Long, Long> ids = new HashMap<>();
    private final List<Value> values = new ArrayList<>();

    /** @param first of the plans that sheets speak of */
    Regrown(Plan first) {
        this.head = first.head();
    }

    /** Takes in what a further sheet names, unless it speaks of another plan. */
    boolean takes(Plan basis) {
        if (basis.head().id() != head.id()) {
            return false;
        }
        basis.levels().forEach(l -> levels.putIfAbsent(l.id(), l));
        basis.scales().forEach(s -> scales.putIfAbsent(s.id(), s));
        basis.departments().forEach(d -> departments.putIfAbsent(d.id(), d));
        basis.fields().forEach(f -> fields.merge(f.id(), f, Regrown::both));
        basis.items().forEach(i -> items.putIfAbsent(i.id(), i));
        return true;
    }

    private static Field both(Field one, Field other) {
        List<FiscalYear> years = new ArrayList<>(one.years());
        years.addAll(other.years());
        return one.withYears(years);
    }

    boolean has(long item) {
        return items.containsKey(item);
    }

    Field field(long id) {
        return fields.get(id);
    }

    /** The id that a row has here. */
    long id(long known) {
        return known == 0 ? 0 : ids.computeIfAbsent(known, k -> Plan.newId());
    }

    /** Takes what a cell says of an item itself. */
    void name(Said said, String text) {
        grown.put(said.item(), Naming.of(grow(said.item()), said, text));
    }

    /** What a cell says of an item, of a repost without saying that it is one. */
    String bare(Said said, String text) {
        return Naming.bare(items.get(said.item()), text);
    }

    /** Items are there when something is said of them, with those they hang on. */
    private Item grow(long id) {
        for (Item above = items.get(id); above != null && !grown.containsKey(above.id()); ) {
            grown.put(above.id(), above);
            above = items.get(above.parent());
        }
        return grown.get(id);
    }

    /** Takes what a cell says in a field; of several sections each what stands below its name. */
    void put(Said said, String text, String origin) {
        grow(said.item());
        FiscalYear year = said.year() == 0 ? null : new FiscalYear(said.year());
        new Voices(departments).answers(said, text).forEach((section, answer) -> {
            boolean apart = said.voices().stream().anyMatch(v -> v.apart() && v.section() == section);
            String place = apart ? origin + "（" + departments.get(section).name() + "）" : origin;
            if (!answer.isBlank()) {
                values.add(new Value(id(said.item()), id(said.field()), year, id(section), answer, place));
            }
        });
    }

    Plan plan() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Head(Plan.newId(), head.title(), head.office(), head.from(), head.to()));
        levels().forEach(rows::add);
        scales.values().forEach(s -> rows.add(new Scale(id(s.id()), s.name(), id(s.basis()), s.steps())));
        fields.values()
                .forEach(f -> rows.add(new Field(
                        id(f.id()),
                        id(f.level()),
                        f.order(),
                        f.name(),
                        f.group(),
                        f.kind(),
                        f.yearly(),
                        f.years(),
                        f.timing(),
                        f.filler(),
                        id(f.scale()))));
        departments
                .values()
                .forEach(d -> rows.add(new Department(
                        id(d.id()),
                        id(d.parent()),
                        d.order(),
                        d.name(),
                        d.from(),
                        d.to(),
                        d.successors().stream().map(this::id).toList(),
                        d.aliases())));
        grown.values().forEach(i -> rows.add(item(i)));
        rows.addAll(values);
        return withSections(borrowed(Plan.of(rows)));
    }

    private List<Level> levels() {
        List<Level> levels = new ArrayList<>(this.levels.values());
        levels.sort(Comparator.comparingInt(Level::depth));
        List<Level> numbered = new ArrayList<>();
        levels.forEach(l -> numbered.add(new Level(id(l.id()), numbered.size(), l.name())));
        return numbered;
    }

    private Item item(Item i) {
        long original = grown.containsKey(i.original()) ? id(i.original()) : 0;
        return new Item(
                id(i.id()), id(i.parent()), id(i.level()), i.order(), i.number(), i.label(), i.repost(), original);
    }

    /** Reposts have nothing of their own that their originals say too. */
    private static Plan borrowed(Plan whole) {
        Plan plan = whole;
        for (Item item : whole.items()) {
            plan = item.original() == 0 ? plan : Reposts.mark(plan, item.id(), item.original());
        }
        return plan;
    }

    /** With the sections that responsible cells name anew. */
    private static Plan withSections(Plan plan) {
        Units units = new Units();
        for (Value value : plan.values()) {
            if (plan.field(value.field()).kind() == Field.Kind.DEPARTMENT) {
                Units.names(value.text()).stream()
                        .filter(name -> Departments.named(plan, name, null).isEmpty())
                        .forEach(units::add);
            }
        }
        Collection<Department> added = units.all();
        return plan.with(added);
    }
}
