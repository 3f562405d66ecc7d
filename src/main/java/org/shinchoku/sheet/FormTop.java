package org.shinchoku.sheet;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormHeader;
import org.shinchoku.plan.Plan;

/**
 * What stands above the table of every form: the title, the handout's number in its box, the meeting, of which day it is and
 * who made it.
 */
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
        FormHeader header = form.header();
        boolean narrow = to.width() == 1;
        titled(to, narrow ? joined(title, header.number()) : title, narrow ? "" : header.number(), widths);
        line(to, joined(header.meeting(), header.held()));
        line(to, joined(header.asOf(), department()));
    }

    /** The title, and at the end of its row the handout's number. */
    private void titled(Lining to, String title, String number, double[] widths) {
        int boxFrom = to.width();
        for (double box = 0; boxFrom > 1 && box < NUMBER_BOX && !number.isEmpty(); ) {
            boxFrom--;
            box += widths[boxFrom];
        }
        List<Cell> cells = to.blank(look.plain());
        cells.set(0, Cell.of(title, look.title()));
        to.across(0, boxFrom);
        if (boxFrom < to.width()) {
            Collections.fill(cells.subList(boxFrom, to.width()), Cell.of("", look.number()));
            cells.set(boxFrom, Cell.of(number, look.number()));
            to.across(boxFrom, to.width());
        }
        to.add(Row.of(cells));
    }

    /** A line at the right; none where there is nothing to say. */
    private void line(Lining to, String text) {
        if (!text.isEmpty()) {
            List<Cell> cells = to.blank(look.plain());
            cells.set(0, Cell.of(text, look.department()));
            to.across(0, to.width());
            to.add(Row.of(cells));
        }
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(text -> !text.isEmpty()).collect(Collectors.joining("　"));
    }

    /** The section whose items are shown with the unit above it, else the municipality. */
    private String department() {
        Department unit = plan.department(form.shown().department());
        if (unit == null) {
            return plan.head().office();
        }
        Department above = plan.department(unit.parent());
        return above == null ? unit.name() : above.name() + "　" + unit.name();
    }
}
