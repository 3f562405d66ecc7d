package org.shinchoku.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 再掲: an item that shows another item in a second place.
 *
 * <p>A repost is a live reference: where it has no values of its own it shows its original's. Values of its own are a copy
 * that came in with a sheet and may have drifted.
 */
public final class Reposts {

    private Reposts() {}

    /** The item whose values are shown in the place of this one: at the end of the chain of reposts, or itself. */
    public static Item source(Plan plan, Item item) {
        Item at = item;
        Set<Long> seen = new HashSet<>();
        while (at.repost() && at.original() != 0 && seen.add(at.id())) {
            Item original = plan.item(at.original());
            if (original == null) {
                return at;
            }
            at = original;
        }
        return at.repost() && seen.contains(at.id()) ? item : at;
    }

    /**
     * What is read in a cell: the item's own answers or, on a repost without any, its original's.
     *
     * @param year the fiscal year, or null in a field that is not yearly
     */
    public static List<Value> shown(Plan plan, long item, long field, FiscalYear year) {
        List<Value> own = plan.answers(item, field, year);
        Item here = own.isEmpty() ? plan.item(item) : null;
        return here == null ? own : orOriginals(plan, own, here, field, year);
    }

    /** As {@link #shown(Plan, long, long, FiscalYear)}, of an item that was looked up already. */
    static List<Value> shown(Plan plan, Item item, long field, FiscalYear year) {
        return orOriginals(plan, plan.answers(item.id(), field, year), item, field, year);
    }

    private static List<Value> orOriginals(Plan plan, List<Value> own, Item item, long field, FiscalYear year) {
        return own.isEmpty() && item.repost() ? plan.answers(source(plan, item).id(), field, year) : own;
    }

    /** The plan with an item as 再掲 of another; of its own values only those stay that differ from the original's. */
    public static Plan mark(Plan plan, long item, long original) {
        Item repost = plan.item(item).reposting(original);
        Plan marked = plan.with(repost);
        long source = source(marked, repost).id();
        if (source == item) {
            throw new IllegalArgumentException("item " + item + " would show itself");
        }
        return marked.without(plan.values().stream()
                .filter(v -> v.item() == item && isCopied(plan, v, source))
                .toList());
    }

    /** The copies that reposts brought along and that differ from what their originals say. */
    public static List<Value> drifted(Plan plan) {
        return plan.values().stream()
                .filter(v -> {
                    Item item = plan.item(v.item());
                    long source = item == null ? v.item() : source(plan, item).id();
                    return source != v.item() && !isCopied(plan, v, source);
                })
                .sorted(Comparator.comparing(Value::key))
                .toList();
    }

    /** Whether all that stands in a copied value's cell stands in its original's too. */
    private static boolean isCopied(Plan plan, Value copy, long source) {
        List<Value> there = plan.answers(source, copy.field(), copy.year());
        return Cells.text(plan, plan.answers(copy.item(), copy.field(), copy.year()))
                .equals(Cells.text(plan, there));
    }

    /** The plan with a repost that no longer needs the items that go; where its original goes, it takes its place. */
    static Plan inherit(Plan plan, Item heir, Set<Long> gone) {
        if (!heir.repost() || !gone.contains(heir.original())) {
            return plan;
        }
        Item source = source(plan, heir);
        if (!gone.contains(source.id())) {
            return plan.with(heir.reposting(source.id()));
        }
        List<Item> others = plan.items().stream()
                .filter(i ->
                        i.id() != heir.id() && i.repost() && source(plan, i).id() == source.id())
                .toList();
        String label = heir.label().isEmpty() ? source.label() : heir.label();
        Plan result = plan.with(
                new Item(heir.id(), heir.parent(), heir.level(), heir.order(), heir.number(), label, false, 0));
        for (Item other : others) {
            result = result.with(other.reposting(heir.id()));
        }
        for (Value value : plan.values()) {
            if (value.item() == source.id()
                    && plan.answers(heir.id(), value.field(), value.year()).isEmpty()) {
                result = result.with(new Value(
                        heir.id(), value.field(), value.year(), value.department(), value.text(), value.origin()));
            }
        }
        for (Rating rating : plan.ratings()) {
            Key own = Rating.key(heir.id(), rating.field(), rating.year(), rating.layer());
            if (rating.item() == source.id() && plan.row(own) == null) {
                result = result.with(new Rating(
                        heir.id(), rating.field(), rating.year(), rating.layer(), rating.mark(), rating.reason()));
            }
        }
        return result;
    }
}
