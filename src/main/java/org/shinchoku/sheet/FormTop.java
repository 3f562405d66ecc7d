package org.shinchoku.sheet;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormHeader;
import org.shinchoku.plan.FormPaper.Fitting;
import org.shinchoku.plan.Plan;

/**
 * What stands above the table of every form: the title, the handout's number in its box, the meeting, of which day it is and
 * who made it.
 */
final class FormTop {

    /** How wide the number's box is at least, in points. */
    static final double NUMBER_BOX = 70;

    private static final double TOLERANCE = 0.01;
    /** White above the table, in ems. */
    private static final double AIR = 0.8;

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
        int end = onFirst(widths);
        boolean narrow = end == 1;
        String meeting = joined(header.meeting(), header.held());
        String day = joined(header.asOf(), department());
        titled(to, narrow ? joined(title, header.number()) : title, narrow ? "" : header.number(), widths, end);
        line(to, meeting, end);
        line(to, day, end);
        if (!(meeting + day).isEmpty() || header.number().isEmpty() && fits(title, widths, end)) {
            to.loosen(form.paper().size() * AIR);
        }
    }

    /** Whether a title stands in one line, whatever font a PC has. */
    private boolean fits(String title, double[] widths, int end) {
        double room = Arrays.stream(widths).limit(end).sum();
        return Em.widest(title) == Em.of(title) && Em.of(title) * look.title().size() < room;
    }

    /** How many of the columns stand on the first page, where the others go on to further ones. */
    private int onFirst(double[] widths) {
        double room = FormPage.room(form) + TOLERANCE;
        int end = form.paper().fitting() == Fitting.SPREAD ? 0 : widths.length;
        for (double width = 0; end < widths.length && width + widths[end] <= room; end++) {
            width += widths[end];
        }
        return Math.max(1, end);
    }

    /** The title, and at the end of its row the handout's number. */
    private void titled(Lining to, String title, String number, double[] widths, int end) {
        int boxFrom = end;
        for (double box = 0; boxFrom > 1 && box < NUMBER_BOX && !number.isEmpty(); ) {
            boxFrom--;
            box += widths[boxFrom];
        }
        List<Cell> cells = to.blank(look.plain());
        cells.set(0, Cell.of(title, look.title()));
        to.across(0, boxFrom);
        if (boxFrom < end) {
            Collections.fill(cells.subList(boxFrom, end), Cell.of("", look.number()));
            cells.set(boxFrom, Cell.of(number, look.number()));
            to.across(boxFrom, end);
        }
        to.add(Row.of(cells));
    }

    /** A line at the right; none where there is nothing to say. */
    private void line(Lining to, String text, int end) {
        if (!text.isEmpty()) {
            List<Cell> cells = to.blank(look.plain());
            cells.set(0, Cell.of(text, look.department()));
            to.across(0, end);
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
