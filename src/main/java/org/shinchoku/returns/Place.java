package org.shinchoku.returns;

import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

/**
 * 回答の欄: where an answer stands in the plan.
 *
 * @param department the section whose own answer it is, or 0 where the item has one answer for all
 */
public record Place(long item, long field, FiscalYear year, long department) {

    Key key() {
        return Value.key(item, field, year, department);
    }

    /** The place of the one answer for all. */
    Place whole() {
        return new Place(item, field, year, 0);
    }

    /** What a section reads there: its own answer or, as long as it has none, the one for all. */
    String text(Plan plan) {
        if (plan.row(key()) instanceof Value own) {
            return own.text();
        }
        return plan.row(whole().key()) instanceof Value all ? all.text() : "";
    }
}
