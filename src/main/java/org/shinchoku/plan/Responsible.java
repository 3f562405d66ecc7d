package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shinchoku.text.Fold;

/**
 * 担当する課: the sections that answer for an item in a year, by the names that they have in it: those that the item itself
 * names or, where it names none, the nearest item above it.
 */
public final class Responsible {

    private final Plan plan;
    private final FiscalYear year;
    private final Outline outline;
    private final Map<Long, List<Field>> fields = new HashMap<>();
    private final Map<String, List<String>> called = new HashMap<>();
    private final Map<String, Optional<Department>> units = new HashMap<>();

    private Responsible(Plan plan, FiscalYear year) {
        this.plan = plan;
        this.year = year;
        this.outline = Outline.of(plan);
        Fields.inOrder(plan).stream()
                .filter(f -> f.kind() == Field.Kind.DEPARTMENT)
                .forEach(f -> fields.computeIfAbsent(f.level(), l -> new ArrayList<>())
                        .add(f));
    }

    public static Responsible in(Plan plan, FiscalYear year) {
        return new Responsible(plan, year);
    }

    /** The units that answer for an item, as far as the plan knows them. */
    public List<Department> units(Item item) {
        return of(item).stream().flatMap(name -> unit(name).stream()).toList();
    }

    private Optional<Department> unit(String name) {
        return units.computeIfAbsent(name, n -> Departments.named(plan, n, year));
    }

    /** The names of the sections in the order in which they are written; empty where nobody is named. */
    public List<String> of(Item item) {
        List<Item> line = new ArrayList<>(outline.ancestors(item.id()));
        line.add(item);
        for (int i = line.size() - 1; i >= 0; i--) {
            List<String> named = named(line.get(i));
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    private List<String> named(Item item) {
        return fields.getOrDefault(item.level(), List.of()).stream()
                .flatMap(field -> Departments.sections(text(item, field)).stream())
                .flatMap(section -> names(section).stream())
                .distinct()
                .toList();
    }

    /** What a field says of the year or, where it says nothing of it yet, of the last year before. */
    private String text(Item item, Field field) {
        Stream<FiscalYear> years = field.yearly()
                ? field.years().stream()
                        .filter(y -> y.compareTo(year) <= 0)
                        .sorted((one, other) -> other.compareTo(one))
                : Stream.of((FiscalYear) null);
        return years.map(y -> Cells.text(plan, item.id(), field.id(), y))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private List<String> names(String written) {
        return called.computeIfAbsent(
                Fold.key(written),
                key -> Section.of(written).in(year).stream()
                        .flatMap(name -> unit(name)
                                .map(unit -> Departments.in(plan, unit, year))
                                .filter(units -> !units.isEmpty())
                                .map(units -> units.stream().map(Department::name))
                                .orElse(Stream.of(name)))
                        .distinct()
                        .toList());
    }
}
