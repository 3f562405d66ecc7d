package org.shinchoku.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;

/** What is checked: a plan or what changed of it, its items in their order, and the columns of each. */
final class Subject {

    private final Plan plan;
    private final Outline outline;
    private final Touched touched;
    private final List<Item> items;
    private final Map<Long, List<Field>> fields = new HashMap<>();

    /** A whole plan. */
    Subject(Plan plan) {
        this(plan, Outline.of(plan), null);
    }

    /** @param touched what is looked at alone, or null for all */
    Subject(Plan plan, Outline outline, Touched touched) {
        this.plan = plan;
        this.outline = outline;
        this.touched = touched;
        this.items = outline.items().stream().filter(this::asks).toList();
        Fields.inOrder(plan)
                .forEach(f -> fields.computeIfAbsent(f.level(), l -> new ArrayList<>())
                        .add(f));
    }

    Plan plan() {
        return plan;
    }

    /** The items that are looked at. */
    List<Item> items() {
        return items;
    }

    /** All items of the plan, those that are looked at last. */
    Stream<Item> all() {
        return Stream.concat(outline.items().stream().filter(item -> !asks(item)), items.stream());
    }

    boolean asks(Item item) {
        return touched == null || touched.items().containsKey(item.id());
    }

    /** Whether a cell is looked at for itself, whatever else stands in its item. */
    boolean asks(Item item, Field field, FiscalYear year) {
        return touched == null
                || touched.items().getOrDefault(item.id(), Set.of()).contains(new Touched.Column(field.id(), year));
    }

    /** What hangs on an item. */
    List<Item> below(Item item) {
        return outline.children(item.id());
    }

    List<Field> fields(Item item) {
        return fields.getOrDefault(item.level(), List.of());
    }

    /** The years in which a field has a cell; null for the one of a field that is not yearly. */
    static List<FiscalYear> years(Field field) {
        return field.yearly() ? field.years() : Stream.of((FiscalYear) null).toList();
    }

    /** Looks at every cell of an item. */
    void cells(Item item, BiConsumer<Field, FiscalYear> look) {
        fields(item).forEach(f -> years(f).forEach(y -> look.accept(f, y)));
    }

    /** Whether anything is looked at in a field and year. */
    boolean asks(Field field, FiscalYear year) {
        return touched == null || touched.columns().contains(new Touched.Column(field.id(), year));
    }

    /** Looks at the cells of an item that are looked at for themselves. */
    void own(Item item, BiConsumer<Field, FiscalYear> look) {
        cells(item, (field, year) -> {
            if (asks(item, field, year)) {
                look.accept(field, year);
            }
        });
    }

    String text(Item item, Field field, FiscalYear year) {
        return Cells.text(plan, item.id(), field.id(), year);
    }

    /** An item as sentences name it: 「1-1 街路樹の植樹」. */
    static String name(Item item) {
        return "「" + item.name() + "」";
    }
}
