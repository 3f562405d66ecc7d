package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as a tidy table: one fact for each cell that is filled, in the order of the outline; of one item what holds for
 * good first, then year by year. Several sections' answers in one cell are one text; what each wrote in a cell of its own
 * is a fact of its own.
 *
 * <p>The responsible sections are a column of every fact and no facts themselves. An item without a label stands for the
 * nearest item above it that has one, and in its place.
 */
public final class Facts {

    private static final Comparator<FiscalYear> FOR_GOOD_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Pattern COUNTED = Pattern.compile("(.+) (?:[2-9]|[1-9][0-9])");

    private final Plan plan;
    private final Outline outline;
    private final Map<Long, Field> fields = new HashMap<>();
    private final Map<Long, List<Value>> values = new HashMap<>();
    private final Comparator<Value> order;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Plan plan) {
        this.plan = plan;
        this.outline = Outline.of(plan);
        this.order = Comparator.comparing(Value::year, FOR_GOOD_FIRST)
                .thenComparingLong(v -> field(v).order())
                .thenComparingLong(Value::field)
                .thenComparing(plan.bySection());
        plan.fields().forEach(f -> fields.put(f.id(), f));
        for (Value value : plan.values()) {
            if (field(value) != null) {
                values.computeIfAbsent(value.item(), i -> new ArrayList<>()).add(value);
            }
        }
        values.values().forEach(list -> list.sort(order));
    }

    private Field field(Value value) {
        return fields.get(value.field());
    }

    public static List<Fact> of(Plan plan) {
        Facts facts = new Facts(plan);
        facts.outline.items().forEach(facts::add);
        return facts.facts;
    }

    private void add(Item item) {
        Item named = named(item);
        String path = Outline.path(outline.ancestors(named.id()).stream().map(this::label));
        String number = item.number().isEmpty() ? named.number() : item.number();
        List<Value> shown = shown(item);
        Map<FiscalYear, String> responsible = new HashMap<>();
        for (List<Value> cell : cells(shown)) {
            Value first = cell.get(0);
            Department one = cell.size() > 1 ? null : plan.department(first.department());
            String department = one == null
                    ? responsible.computeIfAbsent(first.year(), year -> responsible(shown, year))
                    : one.name();
            facts.add(new Fact(
                    path,
                    number,
                    label(named),
                    item.repost(),
                    department,
                    name(field(first)),
                    first.year(),
                    Cells.text(plan, cell)));
        }
    }

    /** The answers that stand together in a cell, cell by cell: also in the cell they came from, as far as that is known. */
    private List<List<Value>> cells(List<Value> shown) {
        List<List<Value>> cells = new ArrayList<>();
        Value before = null;
        for (Value value : shown) {
            if (field(value).kind() != Field.Kind.DEPARTMENT) {
                boolean same = before != null
                        && before.field() == value.field()
                        && Objects.equals(before.year(), value.year())
                        && before.origin().equals(value.origin());
                if (!same) {
                    cells.add(new ArrayList<>());
                }
                cells.get(cells.size() - 1).add(value);
                before = value;
            }
        }
        return cells;
    }

    /** The name of a column; the count that tells it from one of the same name, as in 目標 2 beside 目標, is no part of it. */
    private String name(Field field) {
        Matcher counted = COUNTED.matcher(field.name());
        boolean again = counted.matches()
                && fields.values().stream()
                        .anyMatch(f -> f.level() == field.level() && f.name().equals(counted.group(1)));
        return again ? counted.group(1) : field.name();
    }

    /** The item itself or, where it has no label, the nearest one above it that has. */
    private Item named(Item item) {
        List<Item> above = outline.ancestors(item.id());
        return label(item).isEmpty()
                ? above.stream()
                        .filter(i -> !label(i).isEmpty())
                        .reduce((a, b) -> b)
                        .orElse(item)
                : item;
    }

    private String label(Item item) {
        return item.label().isEmpty() ? Reposts.source(plan, item).label() : item.label();
    }

    /** The item's own values and, in the cells where a repost has none, its original's. */
    private List<Value> shown(Item item) {
        List<Value> own = values.getOrDefault(item.id(), List.of());
        Item source = Reposts.source(plan, item);
        if (source.id() == item.id()) {
            return own;
        }
        Stream<Value> borrowed = values.getOrDefault(source.id(), List.of()).stream()
                .filter(v -> own.stream().noneMatch(o -> o.field() == v.field() && Objects.equals(o.year(), v.year())));
        return Stream.concat(own.stream(), borrowed).sorted(order).toList();
    }

    /** The sections that the item's fields of that kind name for a year, or for good. */
    private String responsible(List<Value> shown, FiscalYear year) {
        return shown.stream()
                .filter(v -> field(v).kind() == Field.Kind.DEPARTMENT)
                .filter(v -> v.year() == null || v.year().equals(year))
                .flatMap(v -> Departments.sections(v.text()).stream())
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
