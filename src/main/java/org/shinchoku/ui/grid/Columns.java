package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.Steps;

/**
 * The columns side by side: the hierarchy, which stays, what holds for good, then year by year; behind them what holds for
 * good and was put there.
 */
final class Columns {

    private final List<GridColumn> all;
    private final int frozen;
    private final double[] lefts;
    private final int[][] depths;

    private Columns(List<GridColumn> all) {
        this.all = List.copyOf(all);
        this.frozen = (int) all.stream().filter(GridColumn::frozen).count();
        this.lefts = new double[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            lefts[i + 1] = lefts[i] + all.get(i).width();
        }
        int deepest = all.stream().mapToInt(GridColumn::depth).max().orElse(-1);
        this.depths = IntStream.rangeClosed(0, deepest)
                .mapToObj(depth -> IntStream.range(0, all.size())
                        .filter(at -> all.get(at).depth() == depth)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The columns of a plan as wide as {@code widths} says. */
    static Columns of(Plan plan, Choice choice, UnaryOperator<GridColumn> widths) {
        List<GridColumn> columns = new ArrayList<>(hierarchy(plan));
        if (!columns.isEmpty()) {
            List<Field> fields = ColumnOrder.of(plan, choice.order());
            int lastYearly = fields.size();
            while (lastYearly > 0 && !fields.get(lastYearly - 1).yearly()) {
                lastYearly--;
            }
            boolean divided = lastYearly > 0;
            List<Field> leading = divided ? fields.subList(0, lastYearly) : fields;
            leading.stream().filter(f -> !f.yearly()).forEach(f -> columns.add(column(plan, f, null)));
            years(fields)
                    .filter(choice::shows)
                    .forEach(year -> fields.stream()
                            .filter(f -> f.years().contains(year))
                            .forEach(f -> yearly(plan, f, year, choice, columns)));
            if (divided) {
                fields.subList(lastYearly, fields.size()).forEach(f -> columns.add(column(plan, f, null)));
            }
        }
        columns.removeIf(column -> !shown(plan, column, choice));
        return new Columns(columns.stream().map(widths).toList());
    }

    /** All columns of the hierarchy: of the outer levels one each, of the innermost its numbers and its titles. */
    static List<GridColumn> hierarchy(Plan plan) {
        Map<Integer, Level> byDepth = new TreeMap<>();
        plan.levels().stream()
                .sorted(Comparator.comparingLong(Level::id))
                .forEach(level -> byDepth.putIfAbsent(level.depth(), level));
        List<Level> levels = List.copyOf(byDepth.values());
        if (levels.isEmpty()) {
            return List.of();
        }
        Level last = levels.get(levels.size() - 1);
        Stream<GridColumn> upper =
                levels.subList(0, levels.size() - 1).stream().map(l -> GridColumn.of(Part.BRANCH, l));
        return Stream.concat(upper, Stream.of(GridColumn.of(Part.NUMBER, last), GridColumn.of(Part.TITLE, last)))
                .toList();
    }

    private static void yearly(Plan plan, Field field, FiscalYear year, Choice choice, List<GridColumn> into) {
        GridColumn column = column(plan, field, year);
        boolean beside = year.equals(choice.compared()) && field.years().contains(year.plus(-1));
        if (beside && choice.shows(column.topic())) {
            into.add(new GridColumn(Part.BEFORE, column.level(), field, year, 0));
        }
        into.add(column);
    }

    private static GridColumn column(Plan plan, Field field, FiscalYear year) {
        return new GridColumn(Part.FIELD, plan.level(field.level()), field, year, 0);
    }

    /** The titles always; the numbers of a plan without numbers only where they are asked for. */
    static boolean shown(Plan plan, GridColumn column, Choice choice) {
        return switch (column.part()) {
            case TITLE -> true;
            case NUMBER -> choice.shown().getOrDefault(column.topic(), numbered(plan, column.level()));
            case BRANCH, FIELD, BEFORE -> choice.shows(column.topic());
        };
    }

    private static boolean numbered(Plan plan, Level level) {
        return plan.items().stream()
                .anyMatch(i -> i.level() == level.id() && !i.number().isEmpty());
    }

    /** The years of which any column is shown, ascending. */
    List<FiscalYear> years() {
        return all.stream()
                .map(GridColumn::year)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
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

    /** How many columns, from the first, belong to the hierarchy. */
    int frozen() {
        return frozen;
    }

    /** The columns that speak of items of one depth. */
    int[] ofDepth(int depth) {
        return depth < depths.length ? depths[depth] : new int[0];
    }

    double left(int column) {
        return lefts[column];
    }

    /** Where a column ends; -1 asks for the edge of a table without columns. */
    double right(int column) {
        return lefts[column + 1];
    }

    double width(Span span) {
        return right(span.end() - 1) - left(span.first());
    }

    /** The column at a distance from the left edge; the first or last where it lies outside. */
    int at(double x) {
        return Steps.at(lefts, x);
    }

    /** The place of a column by its name, or -1 where it is not shown. */
    int indexOf(ColumnKey key) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether another year, or the first one, begins behind a column. */
    boolean endsYear(int column) {
        FiscalYear year = all.get(column).year();
        return column + 1 < size() && !Objects.equals(year, all.get(column + 1).year());
    }

    /** The columns that stand under one year with this one. */
    Span ofYear(int column) {
        return together(column, (one, other) -> one.year() != null && one.year().equals(other.year()));
    }

    /** The columns that stand under one group with this one. */
    Span ofGroup(int column) {
        return together(
                column,
                (one, other) -> !one.group().isEmpty()
                        && one.group().equals(other.group())
                        && Objects.equals(one.year(), other.year()));
    }

    private Span together(int column, BiPredicate<GridColumn, GridColumn> same) {
        GridColumn one = all.get(column);
        int first = column;
        while (first > 0 && same.test(one, all.get(first - 1))) {
            first--;
        }
        int end = column + 1;
        while (end < size() && same.test(one, all.get(end))) {
            end++;
        }
        return new Span(first, end);
    }
}
