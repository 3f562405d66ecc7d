package org.shinchoku.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * 未記入: how many values each field has in each year. An empty cell is missing only where the year has been begun and most
 * items say something, in this year or the one before.
 */
public final class Filled {

    private final Map<Column, Integer> counts;
    /** How many items of a level have values of their own. */
    private final Map<Long, Integer> items;

    private record Column(long field, FiscalYear year) {}

    private Filled(Map<Column, Integer> counts, Map<Long, Integer> items) {
        this.counts = counts;
        this.items = items;
    }

    public static Filled of(Plan plan) {
        Filled filled = new Filled(new HashMap<>(), Map.of()).among(plan.items());
        plan.values().forEach(value -> filled.count(value, 1));
        return filled;
    }

    /** The counts after values have come and gone; the items are the same. */
    public Filled after(Collection<Value> added, Collection<Value> removed) {
        Filled filled = new Filled(new HashMap<>(counts), items);
        added.forEach(value -> filled.count(value, 1));
        removed.forEach(value -> filled.count(value, -1));
        return filled;
    }

    /** The same counts among other items. */
    public Filled among(Iterable<Item> all) {
        Map<Long, Integer> levels = new HashMap<>();
        for (Item item : all) {
            if (!item.repost()) {
                levels.merge(item.level(), 1, Integer::sum);
            }
        }
        return new Filled(counts, levels);
    }

    private void count(Value value, int more) {
        counts.merge(new Column(value.field(), value.year()), more, Integer::sum);
    }

    private int in(Field field, FiscalYear year) {
        return counts.getOrDefault(new Column(field.id(), year), 0);
    }

    /** Whether something is to be expected in a field's cells of a year. */
    public boolean expects(Field field, FiscalYear year) {
        if (year == null) {
            return false;
        }
        return in(field, year) > 0 && usual(field, year);
    }

    /** Whether nothing stands yet in a field's cells of a year, though something did in the year before. */
    public boolean awaits(Field field, FiscalYear year) {
        return year != null && in(field, year) == 0 && usual(field, year);
    }

    private boolean usual(Field field, FiscalYear year) {
        int most = Math.max(in(field, year), in(field, year.plus(-1)));
        return most > 0 && most * 2 >= items.getOrDefault(field.level(), 0);
    }

    /** Whether an item says nothing in a field in which something is to be expected of it. */
    public boolean misses(Plan plan, Item item, Field field, FiscalYear year) {
        return !item.repost()
                && item.level() == field.level()
                && field.years().contains(year)
                && expects(field, year)
                && Schedules.asks(plan, item.id(), year)
                && plan.answers(item.id(), field.id(), year).isEmpty()
                && (field.kind() != Field.Kind.RATING
                        || Ratings.effective(plan, item.id(), field, year).isEmpty());
    }
}
