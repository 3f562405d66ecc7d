package org.shinchoku.sheet;

import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;

/**
 * The form 公表版: a table of the items with the columns that were chosen for everybody, and nothing else.
 *
 * <p>What was not chosen is nowhere: a column that the plan gains later is not published until somebody chooses it, and no lists
 * to choose from, notes or hidden cells hang on what is.
 */
final class Public {

    private Public() {}

    static Sheet of(Plan plan, Form form) {
        Sheet sheet = Matrix.of(plan, form);
        return Sheet.of(sheet.name(), sheet.columns(), sheet.rows(), sheet.spans(), sheet.page());
    }
}
