package org.shinchoku.ui.grid;

import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Spelling;

/**
 * A column of the grid.
 *
 * @param part what stands in it
 * @param level the level whose items it speaks of
 * @param field the field, or null in a column of numbers or titles
 * @param year the year under which it stands, or null where the field is not yearly
 * @param width in pixels at full size
 */
record GridColumn(Part part, Level level, Field field, FiscalYear year, double width) {

    static final double NARROWEST = 32;

    static GridColumn of(Part part, Level level) {
        return new GridColumn(part, level, null, null, 0);
    }

    Topic topic() {
        return new Topic(part, field == null ? level.id() : field.id());
    }

    ColumnKey key() {
        return new ColumnKey(topic(), year == null ? 0 : year.year());
    }

    int depth() {
        return level.depth();
    }

    /** Whether it belongs to the hierarchy, which stays at the left while the others pass by. */
    boolean frozen() {
        return field == null;
    }

    /** The year whose texts are read in it, or null. */
    FiscalYear told() {
        return part == Part.BEFORE ? year.plus(-1) : year;
    }

    /** What stands over its heading and that of its neighbours, or empty. */
    String group() {
        return field == null ? "" : field.group();
    }

    /** Its own heading, below those of its year and its group. */
    String heading() {
        return switch (part) {
            case NUMBER -> "番号";
            case FIELD -> field.heading();
            case BEFORE -> field.heading() + "\n（" + told().in(Spelling.ERA) + "）";
            case BRANCH, TITLE -> level.name();
        };
    }

    /** The room beside a branch's title for what folds it. */
    double indent() {
        return part == Part.BRANCH ? 13 : 0;
    }

    GridColumn withWidth(double wanted) {
        return new GridColumn(part, level, field, year, Math.max(NARROWEST, wanted));
    }
}
