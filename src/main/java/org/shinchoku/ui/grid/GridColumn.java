package org.shinchoku.ui.grid;

import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Level;

/**
 * A column of the grid.
 *
 * @param part what stands in it
 * @param level the level whose items it speaks of
 * @param field the field, or null in a column of numbers or titles
 * @param year the year, or null where the field is not yearly
 * @param width in pixels at full size
 */
record GridColumn(Part part, Level level, Field field, FiscalYear year, double width) {

    static final double NARROWEST = 32;

    /** What stands in a column. */
    enum Part {
        /** Number and title of an upper level's items, over all rows that hang on them. */
        BRANCH,
        NUMBER,
        TITLE,
        FIELD
    }

    /** What a column is called from one plan to the next. */
    record Key(Part part, long level, long field, int year) {}

    Key key() {
        return new Key(part, level.id(), field == null ? 0 : field.id(), year == null ? 0 : year.year());
    }

    int depth() {
        return level.depth();
    }

    /** Whether it stays at the left while the others pass by. */
    boolean frozen() {
        return part != Part.FIELD;
    }

    String heading() {
        return switch (part) {
            case NUMBER -> "番号";
            case FIELD -> field.name();
            case BRANCH, TITLE -> level.name();
        };
    }

    GridColumn withWidth(double wanted) {
        return new GridColumn(part, level, field, year, Math.max(NARROWEST, wanted));
    }
}
