package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.Steps;

/** The columns side by side: the hierarchy, which stays, what holds for good, then year by year. */
final class Columns {

    private final List<GridColumn> all;
    private final int frozen;
    private final double[] lefts;

    private Columns(List<GridColumn> all) {
        this.all = List.copyOf(all);
        this.frozen = (int) all.stream().filter(GridColumn::frozen).count();
        this.lefts = new double[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            lefts[i + 1] = lefts[i] + all.get(i).width();
        }
    }

    static Columns of(Plan plan, Choice choice) {
        Map<Integer, Level> byDepth = new TreeMap<>();
        plan.levels().stream()
                .sorted(Comparator.comparingLong(Level::id))
                .forEach(level -> byDepth.putIfAbsent(level.depth(), level));
        List<Level> levels = List.copyOf(byDepth.values());
        if (levels.isEmpty()) {
            return new Columns(List.of());
        }
        Widths widths = new Widths(plan, choice, levels.size());
        List<GridColumn> columns = new ArrayList<>();
        Level last = levels.get(levels.size() - 1);
        for (Level upper : levels.subList(0, levels.size() - 1)) {
            columns.add(widths.column(GridColumn.Part.BRANCH, upper));
        }
        columns.add(widths.column(GridColumn.Part.NUMBER, last));
        columns.add(widths.column(GridColumn.Part.TITLE, last));
        List<Field> fields = fields(plan, choice);
        fields.stream().filter(f -> !f.yearly()).forEach(f -> columns.add(widths.column(f, null)));
        for (FiscalYear year : years(fields).filter(choice::shows).toList()) {
            fields.stream().filter(f -> f.years().contains(year)).forEach(f -> columns.add(widths.column(f, year)));
        }
        return new Columns(columns);
    }

    private static List<Field> fields(Plan plan, Choice choice) {
        return plan.fields().stream()
                .filter(f -> plan.level(f.level()) != null && !choice.hidden().contains(f.id()))
                .sorted(Comparator.comparingInt(
                                (Field f) -> plan.level(f.level()).depth())
                        .thenComparingLong(Field::order)
                        .thenComparingLong(Field::id))
                .toList();
    }

    private static Stream<FiscalYear> years(List<Field> fields) {
        return fields.stream().flatMap(f -> f.years().stream()).distinct().sorted();
    }

    int size() {
        return all.size();
    }

    GridColumn get(int column) {
        return all.get(column);
    }

    List<GridColumn> all() {
        return all;
    }

    /** How many columns, from the first, stay while the others pass by. */
    int frozen() {
        return frozen;
    }

    double left(int column) {
        return lefts[column];
    }

    /** Where a column ends; -1 asks for the edge of a table without columns. */
    double right(int column) {
        return lefts[column + 1];
    }

    /** The column at a distance from the left edge; the first or last where it lies outside. */
    int at(double x) {
        return Steps.at(lefts, x);
    }

    /** Whether another year, or the first one, begins behind a column. */
    boolean endsYear(int column) {
        FiscalYear year = all.get(column).year();
        return column + 1 < size() && !Objects.equals(year, all.get(column + 1).year());
    }

    /** The column before which the columns of this one's year end. */
    int endOfYear(int column) {
        FiscalYear year = all.get(column).year();
        int end = column + 1;
        while (end < size() && year != null && year.equals(all.get(end).year())) {
            end++;
        }
        return end;
    }

    /** The first of the columns that stand under one year with this one. */
    int startOfYear(int column) {
        FiscalYear year = all.get(column).year();
        int start = column;
        while (start > 0 && year != null && year.equals(all.get(start - 1).year())) {
            start--;
        }
        return start;
    }
}
