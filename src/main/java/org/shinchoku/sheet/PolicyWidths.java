package org.shinchoku.sheet;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;

/** How wide those columns of the form 施策 are in which several texts stand below each other, in points. */
record PolicyWidths(Plan plan, Form form, List<FiscalYear> years) {

    private static final double LONGEST_TICK = 10;
    static final double LONGEST_FIGURE = 8;
    /** So many of the figures stand in one line. */
    private static final double TYPICAL = 0.9;

    private static final double SHORTEST = 2;
    private static final double SIDES = 8;

    double yearColumn() {
        return points(years.stream()
                .mapToDouble(y -> Em.of(y.in(form.manner().spelling())))
                .max()
                .orElse(0));
    }

    double ticks(Field field) {
        return points(Math.min(new TickBoxes(plan.scale(field.scale())).width(), LONGEST_TICK));
    }

    double figures(Field field, List<Item> items) {
        double heading = Math.ceil(Em.of(field.name()) / 2);
        double body = Math.max(
                typical(field, items), widths(field, items, Em::figure).max().orElse(0));
        return points(Math.min(Math.max(body, heading), LONGEST_FIGURE));
    }

    /** How wide most figures of all years are, in ems. */
    double typical(Field field, List<Item> items) {
        double[] widest = widths(field, items, Em::widest).sorted().toArray();
        return widest.length == 0 ? 0 : widest[(int) (TYPICAL * (widest.length - 1))];
    }

    private DoubleStream widths(Field field, List<Item> items, ToDoubleFunction<String> width) {
        return items.stream()
                .filter(Objects::nonNull)
                .flatMapToDouble(i ->
                        years.stream().mapToDouble(y -> width.applyAsDouble(Cells.text(plan, i.id(), field.id(), y))))
                .filter(w -> w > 0);
    }

    private double points(double ems) {
        return Math.max(SHORTEST, ems) * form.paper().size() + SIDES;
    }
}
