package org.shinchoku.ui.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;
import org.shinchoku.plan.Years;

/**
 * A plan laid out as a table: what stands in which cell, how high every row is and over which rows a cell reaches.
 *
 * <p>It never changes. The model of the next plan shares what an edit did not touch, so that it costs the same in a plan
 * of five thousand items as in one of fifty.
 */
final class GridModel {

    private final Choice choice;
    /** The items that are shown, or null for all. */
    private final Set<Long> narrowed;

    private final Measure measure;
    private final Columns columns;
    private final Rows rows;
    private final GridCells cells;
    private final Echoes echoes;
    private final Headings headings;
    private final CellHeights measured;
    private final Heights heights;

    private GridModel(
            Choice choice,
            Set<Long> narrowed,
            Measure measure,
            Columns columns,
            Rows rows,
            GridCells cells,
            CellHeights measured) {
        this.choice = choice;
        this.narrowed = narrowed;
        this.measure = measure;
        this.columns = columns;
        this.rows = rows;
        this.cells = cells;
        this.echoes = Echoes.in(cells.plan());
        this.headings = Headings.of(columns, measure);
        this.measured = measured;
        this.heights = Heights.of(rows, this::needs);
    }

    /**
     * @param measured what still reads as before
     * @param changed the rows in which something else does not
     */
    private GridModel(GridModel before, GridCells cells, CellHeights measured, Set<Integer> changed) {
        this.choice = before.choice;
        this.narrowed = before.narrowed;
        this.measure = before.measure;
        this.columns = before.columns;
        this.rows = before.rows;
        this.cells = cells;
        this.echoes = before.echoes;
        this.headings = before.headings;
        this.measured = measured;
        this.heights = before.heights.with(changed, this::needs);
    }

    static GridModel of(Plan plan, Outline outline, Choice choice, Measure measure) {
        Columns columns = Columns.of(plan, choice, new Widths(plan, choice, null));
        Rows rows = Rows.of(plan, outline, choice.folded(), null);
        GridCells cells = GridCells.of(plan, columns.years());
        return new GridModel(choice, null, measure, columns, rows, cells, CellHeights.none(columns));
    }

    /** Laid out anew, in columns whose widths stay. */
    private GridModel of(GridCells next, Outline outline, Choice other, Set<Long> items, CellHeights still) {
        Columns now = Columns.of(next.plan(), other, new Widths(next.plan(), other, columns));
        Rows below = Rows.of(next.plan(), outline, other.folded(), items);
        return new GridModel(other, items, measure, now, below, next.in(now.years()), still.in(now));
    }

    /** The same plan as another choice shows it. */
    GridModel choosing(Choice next, Outline outline) {
        return of(cells, outline, next, narrowed, measured);
    }

    /** The same plan with some of its items alone, or with null all of them. */
    GridModel narrowed(Set<Long> items, Outline outline) {
        return items == null && narrowed == null ? this : of(cells, outline, choice, items, measured);
    }

    /** The model of the plan as it is after an edit. */
    GridModel at(Plan next, Outline outline) {
        Touched touched = Touched.between(plan(), next);
        CellHeights still =
                measured.without(echoes.with(touched.whole())).without(echoes.with(touched.items()), touched::reads);
        if (touched.names()) {
            return of(GridCells.of(next, columns.years()), outline, choice, narrowed, nameless(still));
        } else if (touched.tree()) {
            Set<Long> others = Echoes.in(next).otherwise(echoes);
            return of(cells.at(next, touched), outline, choice, narrowed, still.without(others));
        } else if (touched.frame() || outgrown(next, touched.whole())) {
            return of(cells.at(next, touched), outline, choice, narrowed, still);
        }
        return new GridModel(this, cells.at(next, touched), still, rowsOf(touched));
    }

    /** Whether a number has become too long for its column, which the clerk has not drawn. */
    private boolean outgrown(Plan next, Set<Long> items) {
        return columns.all().stream()
                .filter(column ->
                        column.part() == Part.NUMBER && !choice.widths().containsKey(column.key()))
                .anyMatch(column -> items.stream()
                        .map(next::item)
                        .anyMatch(item -> item != null && Widths.number(item.number()) > column.width()));
    }

    /** What reads the same whatever sections are called. */
    private CellHeights nameless(CellHeights all) {
        Set<Long> everything = plan().items().stream().map(Item::id).collect(Collectors.toSet());
        Set<Long> answered = plan().values().stream()
                .filter(value -> value.department() != 0)
                .map(Value::item)
                .collect(Collectors.toSet());
        return all.without(echoes.with(answered))
                .without(echoes.all())
                .without(
                        everything,
                        column -> column.field() != null && column.field().kind() == Field.Kind.DEPARTMENT);
    }

    /** The rows on which something that was touched is read. */
    Set<Integer> rowsOf(Touched touched) {
        Set<Integer> changed = new HashSet<>();
        echoes.with(touched.items()).forEach(item -> changed.add(rows.first(item)));
        changed.remove(-1);
        return changed;
    }

    private Needs needs(int row) {
        double own = measure.height("", 0);
        double[] spans = new double[rows.depths()];
        for (int depth = 0; depth < spans.length; depth++) {
            Span span = rows.span(row, depth);
            if (span.first() == row) {
                double need = need(row, depth);
                own = span.single() ? Math.max(own, need) : own;
                spans[depth] = span.single() ? 0 : need;
            }
        }
        return new Needs(own, spans);
    }

    /** Of the cells that speak of one item. */
    private double need(int row, int depth) {
        long item = rows.get(row).at(depth);
        double[] known = item == 0 ? new double[columns.size()] : measured.of(item);
        double need = 0;
        for (int at : columns.ofDepth(depth)) {
            if (known[at] == 0) {
                known[at] = need(row, columns.get(at));
            }
            need = Math.max(need, known[at]);
        }
        return need;
    }

    private double need(int row, GridColumn column) {
        GridCell cell = cell(row, column);
        double note = cell.note().isEmpty() ? 0 : Measure.LEADING;
        return measure.height(cell.text(), column.width() - column.indent()) + note;
    }

    Plan plan() {
        return cells.plan();
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
            if (column.year() != null && (from.year() == null || column.topic().equals(from.topic()))) {
                return Optional.of(new Place(place.row(), at));
            }
        }
        return Optional.empty();
    }

    GridCell cell(Place place) {
        return cell(place.row(), columns.get(place.column()));
    }

    private GridCell cell(int row, GridColumn column) {
        return cells.cell(rows.get(row), column);
    }

    /** Whether nothing stands where something is to be expected. */
    boolean misses(Place place) {
        return subject(place) instanceof Subject.Answer answer
                // a quick look before the long one, as nearly all cells say something
                && plan().values().get(Value.key(answer.item(), answer.field(), answer.year(), 0)) == null
                && cell(place).mark() == Mark.MISSING;
    }

    /** Whether something stands in a cell that is not what its column is for. */
    boolean misfits(Place place) {
        return cells.misfits().at(subject(place));
    }

    /** Whether something is to be expected in a column's cells. */
    boolean expects(GridColumn column) {
        return column.part() == Part.FIELD && cells.filled().expects(column.field(), column.year());
    }

    /** Whether nothing stands yet in a column, in which something did in the year before. */
    boolean awaits(GridColumn column) {
        return column.part() == Part.FIELD && cells.filled().awaits(column.field(), column.year());
    }

    Subject subject(Place place) {
        return GridCells.subject(rows.get(place.row()), columns.get(place.column()));
    }

    /** The rows over which the cell at a place reaches. */
    Span span(Place place) {
        return rows.span(place.row(), columns.get(place.column()).depth());
    }

    /** The marks that may be given in a cell, or null where it takes any text. */
    Scale scale(Place place) {
        GridColumn column = columns.get(place.column());
        Field field = column.field();
        return field == null || !subject(place).writable() ? null : plan().scale(field.scale());
    }

    /** The branches of one depth that can be folded. */
    Set<Long> branches(int depth) {
        return plan().items().stream()
                .filter(item -> plan().level(item.level()) != null
                        && plan().level(item.level()).depth() == depth)
                .map(Item::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The years that any field has, shown or not. */
    List<FiscalYear> years() {
        return Years.of(plan());
    }

    @Override
    public String toString() {
        return "GridModel[" + rows.size() + " × " + columns.size() + ", "
                + plan().head().title() + "]";
    }
}
