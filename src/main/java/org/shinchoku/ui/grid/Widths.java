package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Plan;

/**
 * Gives columns a width that suits what is written in them, unless the clerk has drawn another or they stood there already
 * before the plan changed.
 */
final class Widths implements UnaryOperator<GridColumn> {

    private static final double LEAST = 68;
    private static final double MOST = 300;
    private static final double NUMBER_LEAST = 56;
    private static final double NUMBER_MOST = 120;
    private static final double DIGIT = 0.6 * Measure.SIZE;
    private static final double TITLE = 210;
    /** All upper levels together; each has at least {@link #BRANCH_LEAST}. */
    private static final double BRANCHES = 300;

    private static final double BRANCH_MOST = 160;
    private static final double BRANCH_LEAST = 84;

    private final Choice choice;
    private final Map<ColumnKey, Double> before = new HashMap<>();
    private final double branch;
    private final double number;
    private final Lengths lengths;

    /** @param columns as they stood before, or null */
    Widths(Plan plan, Choice choice, Columns columns) {
        this.choice = choice;
        this.lengths = new Lengths(plan);
        long upper = plan.levels().stream().mapToInt(l -> l.depth()).distinct().count() - 1;
        this.number = number(plan);
        this.branch = Math.max(BRANCH_LEAST, Math.min(BRANCH_MOST, BRANCHES / Math.max(1, upper)));
        if (columns != null) {
            columns.all().forEach(column -> before.put(column.key(), column.width()));
        }
    }

    @Override
    public GridColumn apply(GridColumn column) {
        Double drawn = choice.widths().get(column.key());
        return column.withWidth(drawn == null ? fitted(column, before.get(column.key())) : drawn);
    }

    private double fitted(GridColumn column, Double stood) {
        if (stood == null) {
            return width(column);
        }
        return column.part() == Part.NUMBER ? Math.max(stood, number) : stood;
    }

    private double width(GridColumn column) {
        return switch (column.part()) {
            case NUMBER -> number;
            case TITLE -> TITLE;
            case BRANCH -> branch;
            case FIELD, BEFORE -> width(column.field());
        };
    }

    /** The longest number in one line. */
    private static double number(Plan plan) {
        return plan.items().stream()
                .mapToDouble(item -> number(item.number()))
                .max()
                .orElse(NUMBER_LEAST);
    }

    /** What a column of numbers needs for this one. */
    static double number(String number) {
        double letters = number.chars()
                .mapToDouble(c -> c < 0x100 ? DIGIT : Measure.SIZE)
                .sum();
        return Math.max(NUMBER_LEAST, Math.min(NUMBER_MOST, letters + 2 * Measure.PAD_X + 2));
    }

    /** Short texts in one line, long ones in few: beyond ten characters the width grows ever more slowly. */
    private double width(Field field) {
        double mean = lengths.mean(field);
        double characters = Math.min(mean, 10) + Math.max(0, mean - 10) * 0.12;
        double heading = Math.ceil(field.name().length() / 2.0);
        return Math.max(LEAST, Math.min(MOST, 26 + Measure.SIZE * Math.max(characters, Math.min(heading, 8))));
    }
}
