package org.shinchoku.ui.item;

import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.StepName;

/**
 * The office's answer to what stands in a committee's columns; the column of the answers comes to be when the first is written.
 *
 * @param column the column as it would come to be
 * @param year the fiscal year, or null in a column that is not yearly
 */
record Countered(long item, Field column, FiscalYear year) implements Slot {

    @Override
    public String read(Plan plan) {
        return place().read(plan);
    }

    @Override
    public Plan write(Plan plan, String text) {
        boolean opens = plan.field(column.id()) == null && !text.isBlank();
        return place().write(opens ? plan.with(column) : plan, text);
    }

    @Override
    public String step(Plan plan) {
        return StepName.writing(column, year);
    }

    private Answered place() {
        return new Answered(item, column.id(), year, 0);
    }

    @Override
    public Slot of(long otherItem) {
        return new Countered(otherItem, column, year);
    }
}
