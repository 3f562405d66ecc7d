package org.shinchoku.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;

/** What is checked: a plan, its items in their order, and the columns of each. */
final class Subject {

    private final Plan plan;
    private final Outline outline;
    private final Map<Long, List<Field>> fields = new HashMap<>();

    Subject(Plan plan) {
        this.plan = plan;
        this.outline = Outline.of(plan);
        Fields.inOrder(plan)
                .forEach(f -> fields.computeIfAbsent(f.level(), l -> new ArrayList<>())
                        .add(f));
    }

    Plan plan() {
        return plan;
    }

    List<Item> items() {
        return outline.items();
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

    String text(Item item, Field field, FiscalYear year) {
        return Cells.text(plan, item.id(), field.id(), year);
    }

    /** An item as sentences name it: 「1-1 街路樹の植樹」. */
    static String name(Item item) {
        return "「" + (item.number() + " " + item.label()).strip() + "」";
    }
}
