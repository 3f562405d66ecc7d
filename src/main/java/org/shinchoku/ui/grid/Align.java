package org.shinchoku.ui.grid;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Figures;

/** To which side the lines of a cell are set. */
enum Align {
    LEFT,
    CENTRE,
    RIGHT;

    private static final Pattern FIGURE = Pattern.compile("[-－−▲△+]?[0-9０-９][0-9０-９,，.．]*\\s*[%％]?");
    /** A single mark, as ◎ or 実施; longer ones are words. */
    private static final int SHORT = 3;
    /** No figure with its unit is longer. */
    private static final int FIGURE_MOST = 16;

    private static final Set<Field.Kind> COUNTED =
            EnumSet.of(Field.Kind.NUMBER, Field.Kind.PERCENT, Field.Kind.TARGET, Field.Kind.ACTUAL);

    static Align of(GridColumn column, String text) {
        return switch (column.part()) {
            case NUMBER -> CENTRE;
            case BRANCH, TITLE -> LEFT;
            case FIELD, BEFORE -> of(column.field().kind(), text);
        };
    }

    /** Figures stand to the right, with their unit where figures are expected; marks as ◎ in the centre, sentences left. */
    static Align of(Field.Kind kind, String text) {
        if (kind == Field.Kind.DEPARTMENT || text.indexOf('\n') >= 0) {
            return LEFT;
        }
        boolean counted = COUNTED.contains(kind)
                && text.length() <= FIGURE_MOST
                && Figures.only(text).isPresent();
        if (counted || FIGURE.matcher(text).matches()) {
            return RIGHT;
        }
        return text.length() <= SHORT ? CENTRE : LEFT;
    }
}
