package org.shinchoku.ui.grid;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
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

    /** Longer texts of several lines are sentences. */
    private static final int PARTS_MOST = 60;

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
        if (kind == Field.Kind.DEPARTMENT || text.isEmpty()) {
            return LEFT;
        }
        if (all(text, line -> counts(kind, line))) {
            return RIGHT;
        }
        boolean oneMark = kind == Field.Kind.UNIT || text.indexOf('\n') < 0;
        return oneMark && all(text, line -> line.length() <= SHORT) ? CENTRE : LEFT;
    }

    /** Parts of an indicator stand in lines, each with its figure. */
    private static boolean all(String text, Predicate<String> line) {
        return text.indexOf('\n') < 0
                ? line.test(text)
                : text.length() <= PARTS_MOST && text.lines().allMatch(line);
    }

    private static boolean counts(Field.Kind kind, String line) {
        boolean counted = COUNTED.contains(kind)
                && line.length() <= FIGURE_MOST
                && Figures.only(line).isPresent();
        return counted || FIGURE.matcher(line).matches();
    }
}
