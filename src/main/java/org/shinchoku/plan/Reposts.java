package org.shinchoku.plan;

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
        Item here = plan.item(item);
        return own.isEmpty() && here != null && here.repost()
                ? plan.answers(source(plan, here).id(), field, year)
                : own;
    }
}
