package org.shinchoku.ui.intake;

import java.util.List;
import java.util.Objects;
import org.shinchoku.intake.Seen;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

/**
 * What became of a cell.
 *
 * @param items of which it is the label or the number
 * @param values whose text it is
 */
record Made(List<Item> items, List<Value> values) {

    static final Made NOTHING = new Made(List.of(), List.of());

    static Made of(Plan plan, Seen seen) {
        List<Item> items = seen.made().stream()
                .filter(k -> k.kind() == Kind.ITEM)
                .map(Key::id)
                .map(plan::item)
                .filter(Objects::nonNull)
                .toList();
        List<Value> values = seen.made().stream()
                .filter(k -> k.kind() == Kind.VALUE)
                .map(plan::row)
                .filter(Objects::nonNull)
                .map(Value.class::cast)
                .toList();
        return new Made(items, values);
    }

    /** Id of the item that it speaks of, or 0. */
    long item() {
        return !values.isEmpty()
                ? values.get(0).item()
                : items.isEmpty() ? 0 : items.get(0).id();
    }

    /** What became of it, as a sentence; empty where it is nothing. */
    String sentence(Plan plan) {
        if (!values.isEmpty()) {
            Value value = values.get(0);
            Item item = plan.item(value.item());
            String name = Entries.name(plan, plan.field(value.field()), value.year(), 0);
            return "「" + brief(item) + "」の「" + name + "」に取り込みます。";
        }
        if (items.size() == 1) {
            String level = plan.level(items.get(0).level()).name();
            return (level.isEmpty() ? "項目" : level) + "「" + brief(items.get(0)) + "」になります。";
        }
        return items.isEmpty() ? "" : items.size() + "件の項目になります。";
    }

    private static String brief(Item item) {
        String label = (item.label().isEmpty() ? item.number() : item.label()).replace('\n', ' ');
        return label.length() <= 24 ? label : label.substring(0, 23) + "…";
    }
}
