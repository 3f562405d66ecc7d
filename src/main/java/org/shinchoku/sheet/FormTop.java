package org.shinchoku.sheet;

import java.util.Collections;
import java.util.List;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;

/** What stands above the table of every form: the title, the handout's number in its box, and who made it. */
final class FormTop {

    private static final double NUMBER_BOX = 70;

    private final Plan plan;
    private final Form form;
    private final FormLook look;

    FormTop(Plan plan, Form form, FormLook look) {
        this.plan = plan;
        this.form = form;
        this.look = look;
    }

    /** @param widths of the columns, in points */
    void add(Lining to, String title, double[] widths) {
        int boxFrom = to.width();
        for (double box = 0; boxFrom > 1 && box < NUMBER_BOX && !form.number().isEmpty(); ) {
            boxFrom--;
            box += widths[boxFrom];
        }
        List<Cell> cells = to.blank(look.plain());
        cells.set(0, Cell.of(title, look.title()));
        to.across(0, boxFrom);
        if (boxFrom < to.width()) {
            Collections.fill(cells.subList(boxFrom, to.width()), Cell.of("", look.number()));
            cells.set(boxFrom, Cell.of(form.number(), look.number()));
            to.across(boxFrom, to.width());
        }
        to.add(Row.of(cells));
        if (!department().isEmpty()) {
            List<Cell> line = to.blank(look.plain());
            line.set(0, Cell.of(department(), look.department()));
            to.across(0, to.width());
            to.add(Row.of(line));
        }
    }

    /** The section whose items are shown with the unit above it, else the municipality. */
    private String department() {
        Department unit = plan.department(form.department());
        if (unit == null) {
            return plan.head().office();
        }
        Department above = plan.department(unit.parent());
        return above == null ? unit.name() : above.name() + "　" + unit.name();
    }
}
