package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.Map;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

/** Gives columns a width that suits what is written in them, unless the clerk has drawn another. */
final class Widths {

    private static final double LEAST = 68;
    private static final double MOST = 300;
    private static final double NUMBER = 56;
    private static final double TITLE = 210;
    /** All upper levels together; each has at least {@link #BRANCH_LEAST}. */
    private static final double BRANCHES = 300;

    private static final double BRANCH_MOST = 160;
    private static final double BRANCH_LEAST = 84;

    private final Plan plan;
    private final Choice choice;
    private final double branch;
    private final Map<Long, Texts> texts = new HashMap<>();

    /** How many texts a field holds and how long they are. */
    private record Texts(long count, long length) {
        Texts and(Texts other) {
            return new Texts(count + other.count, length + other.length);
        }
    }

    Widths(Plan plan, Choice choice, int levels) {
        this.plan = plan;
        this.choice = choice;
        this.branch = Math.max(BRANCH_LEAST, Math.min(BRANCH_MOST, BRANCHES / Math.max(1, levels - 1)));
        for (Value value : plan.values()) {
            texts.merge(value.field(), new Texts(1, value.text().length()), Texts::and);
        }
    }

    GridColumn column(GridColumn.Part part, Level level) {
        double width = switch (part) {
            case NUMBER -> NUMBER;
            case TITLE -> TITLE;
            case BRANCH, FIELD -> branch;
        };
        return chosen(new GridColumn(part, level, null, null, width));
    }

    GridColumn column(Field field, FiscalYear year) {
        return chosen(new GridColumn(GridColumn.Part.FIELD, plan.level(field.level()), field, year, width(field)));
    }

    private GridColumn chosen(GridColumn column) {
        Double width = choice.widths().get(column.key());
        return width == null ? column : column.withWidth(width);
    }

    /** Short texts in one line, long ones in few: beyond ten characters the width grows ever more slowly. */
    private double width(Field field) {
        Texts of = texts.getOrDefault(field.id(), new Texts(1, field.kind() == Field.Kind.TEXT ? 40 : 4));
        double mean = (double) of.length / of.count;
        double characters = Math.min(mean, 10) + Math.max(0, mean - 10) * 0.12;
        double heading = Math.ceil(field.name().length() / 2.0);
        return Math.max(LEAST, Math.min(MOST, 26 + Measure.SIZE * Math.max(characters, Math.min(heading, 8))));
    }
}
