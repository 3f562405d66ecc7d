package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Scale;

/**
 * A plan laid out as a table: what stands in which cell, how high every row is and over which rows a cell reaches.
 *
 * <p>It never changes. The model of the next plan shares what an edit did not touch, so that it costs the same in a plan
 * of five thousand items as in one of fifty.
 */
final class GridModel {

    private final Plan plan;
    private final Choice choice;
    private final Measure measure;
    private final Columns columns;
    private final Rows rows;
    private final Heights heights;
    private final Headings headings;
    /** The items that show another one's values, by that item's id. */
    private final Map<Long, Set<Long>> reposts;

    private final Filled filled;

    private GridModel(Plan plan, Choice choice, Measure measure, Columns columns, Rows rows) {
        this.plan = plan;
        this.choice = choice;
        this.measure = measure;
        this.columns = columns;
        this.rows = rows;
        this.reposts = reposts(plan);
        this.filled = Filled.of(plan);
        this.headings = Headings.of(columns, measure);
        this.heights = Heights.of(rows, this::needs);
    }

    private GridModel(GridModel before, Plan plan, Filled filled, Set<Integer> changed) {
        this.plan = plan;
        this.choice = before.choice;
        this.measure = before.measure;
        this.columns = before.columns;
        this.rows = before.rows;
        this.reposts = before.reposts;
        this.filled = filled;
        this.headings = before.headings;
        this.heights = before.heights.with(changed, this::needs);
    }

    static GridModel of(Plan plan, Outline outline, Choice choice, Measure measure) {
        return new GridModel(plan, choice, measure, Columns.of(plan, choice), Rows.of(plan, outline, choice.folded()));
    }

    private static Map<Long, Set<Long>> reposts(Plan plan) {
        Map<Long, Set<Long>> reposts = new HashMap<>();
        for (Item item : plan.items()) {
            if (item.repost()) {
                long source = Reposts.source(plan, item).id();
                reposts.computeIfAbsent(source, s -> new HashSet<>()).add(item.id());
            }
        }
        return reposts;
    }

    /** The model of the plan as it is after an edit. */
    GridModel at(Plan next, Outline outline) {
        Touched touched = Touched.between(plan, next);
        if (touched.frame()) {
            return of(next, outline, choice.keeping(columns), measure);
        }
        Set<Integer> changed = new HashSet<>();
        for (long item : touched.items()) {
            changed.add(rows.first(item));
            reposts.getOrDefault(item, Set.of()).forEach(repost -> changed.add(rows.first(repost)));
        }
        changed.remove(-1);
        return new GridModel(this, next, filled.after(touched), changed);
    }

    private Heights.Needs needs(int row) {
        double own = measure.height("", 0);
        double[] spans = new double[rows.depths()];
        for (GridColumn column : columns.all()) {
            Span span = rows.span(row, column.depth());
            if (span.first() == row) {
                GridCell cell = cell(row, column);
                double need = measure.height(cell.text(), column.width() - indent(column)) + tag(cell, column);
                if (span.single()) {
                    own = Math.max(own, need);
                } else {
                    spans[column.depth()] = Math.max(spans[column.depth()], need);
                }
            }
        }
        return new Heights.Needs(own, spans);
    }

    /** The room beside a branch's title for what folds it. */
    static double indent(GridColumn column) {
        return column.part() == GridColumn.Part.BRANCH ? 13 : 0;
    }

    /** The room for the tag that says 再掲 below a title. */
    private static double tag(GridCell cell, GridColumn column) {
        return tagged(cell, column) ? Measure.LEADING : 0;
    }

    static boolean tagged(GridCell cell, GridColumn column) {
        return cell.mark() == GridCell.Mark.REPOST && column.frozen() && column.part() != GridColumn.Part.NUMBER;
    }

    Plan plan() {
        return plan;
    }

    Choice choice() {
        return choice;
    }

    Measure measure() {
        return measure;
    }

    Columns columns() {
        return columns;
    }

    Rows rows() {
        return rows;
    }

    Heights heights() {
        return heights;
    }

    Headings headings() {
        return headings;
    }

    boolean isEmpty() {
        return rows.size() == 0 || columns.size() == 0;
    }

    boolean holds(Place place) {
        return place.row() >= 0 && place.row() < rows.size() && place.column() >= 0 && place.column() < columns.size();
    }

    /** The cell at a place or, beyond the edges, the one nearest to it; the first place of an empty table. */
    Place nearest(Place place) {
        return new Place(
                Math.max(0, Math.min(place.row(), rows.size() - 1)),
                Math.max(0, Math.min(place.column(), columns.size() - 1)));
    }

    /** The cell of the same field in the next year this way that has it. */
    Optional<Place> sameFieldNear(Place place, int way) {
        GridColumn from = columns.get(nearest(place).column());
        for (int at = place.column() + way; at >= 0 && at < columns.size(); at += way) {
            GridColumn column = columns.get(at);
            if (column.year() != null
                    && (from.year() == null
                            || column.field().id() == from.field().id())) {
                return Optional.of(new Place(place.row(), at));
            }
        }
        return Optional.empty();
    }

    GridCell cell(Place place) {
        return cell(place.row(), columns.get(place.column()));
    }

    private GridCell cell(int row, GridColumn column) {
        return GridCells.cell(plan, rows.get(row), column, filled.any(column));
    }

    Subject subject(Place place) {
        return GridCells.subject(rows.get(place.row()), columns.get(place.column()));
    }

    /** The rows over which the cell at a place reaches. */
    Span span(Place place) {
        return rows.span(place.row(), columns.get(place.column()).depth());
    }

    /** The marks that may be given in a cell; none where it takes any text. */
    List<String> marks(Place place) {
        Field field = columns.get(place.column()).field();
        Scale scale = field == null ? null : plan.scale(field.scale());
        return scale == null || !cell(place).editable() ? List.of() : scale.marks();
    }

    /** The branches of one depth that can be folded. */
    Set<Long> branches(int depth) {
        return plan.items().stream()
                .filter(item -> plan.level(item.level()) != null
                        && plan.level(item.level()).depth() == depth)
                .map(Item::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The years that any field has, shown or not. */
    List<FiscalYear> years() {
        return plan.fields().stream()
                .flatMap(field -> field.years().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return "GridModel[" + rows.size() + " × " + columns.size() + ", "
                + plan.head().title() + "]";
    }
}
