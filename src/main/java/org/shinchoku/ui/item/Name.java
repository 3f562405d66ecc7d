package org.shinchoku.ui.item;

import org.shinchoku.plan.Branches;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;

/**
 * What an item is called.
 *
 * @param number whether its number is meant rather than its title
 */
record Name(long item, boolean number) implements Slot {

    @Override
    public String read(Plan plan) {
        Item there = plan.item(item);
        return there == null ? "" : number ? there.number() : there.label();
    }

    @Override
    public Plan write(Plan plan, String text) {
        Item there = plan.item(item);
        if (there == null) {
            return plan;
        }
        Branches branches = new Branches(plan, Outline.of(plan));
        return number
                ? branches.rename(item, text.strip(), there.label())
                : branches.rename(item, there.number(), text.strip());
    }

    @Override
    public String step(Plan plan) {
        return number ? "番号の変更" : "名称の変更";
    }

    @Override
    public Slot of(long otherItem) {
        return new Name(otherItem, number);
    }
}
