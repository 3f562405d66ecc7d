package org.shinchoku.ui.item;

import org.shinchoku.plan.Cells;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Spot;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.kit.StepName;

/**
 * What one section, or with 0 everybody, has written in a field of an item.
 *
 * @param year the fiscal year, or null in a field that is not yearly
 */
record Answered(long item, long field, FiscalYear year, long department) implements Slot {

    @Override
    public String read(Plan plan) {
        return Reposts.shown(plan, item, field, year).stream()
                .filter(v -> v.department() == department)
                .map(Value::text)
                .findFirst()
                .orElse("");
    }

    @Override
    public Plan write(Plan plan, String text) {
        return plan.item(item) == null || plan.field(field) == null
                ? plan
                : Cells.write(plan, item, field, year, department, text);
    }

    @Override
    public String step(Plan plan) {
        return StepName.writing(plan.field(field), year);
    }

    @Override
    public boolean reads(Spot spot) {
        return spot.cell().equals(Spot.cell(item, field, year));
    }

    @Override
    public Slot of(long otherItem) {
        return new Answered(otherItem, field, year, department);
    }
}
