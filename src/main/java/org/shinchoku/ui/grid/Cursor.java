package org.shinchoku.ui.grid;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shinchoku.plan.FiscalYear;

/** Which cells are chosen, and how one goes from cell to cell as in Excel. */
final class Cursor {

    private final Supplier<GridModel> model;
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Selection.START);
    /** The column in which a row of tabs was begun; Enter goes back below it. */
    private int tabbedFrom = -1;

    Cursor(Supplier<GridModel> model) {
        this.model = model;
    }

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    Selection selection() {
        return selection.get();
    }

    Place current() {
        return selection.get().current();
    }

    void choose(Selection chosen) {
        tabbedFrom = -1;
        selection.set(chosen);
    }

    void select(Place place, boolean extend) {
        Place near = model.get().nearest(place);
        choose(extend ? selection.get().to(near) : Selection.of(near));
    }

    void selectAll() {
        selectRows();
        selectColumns();
    }

    /** All columns of the chosen rows. */
    void selectRows() {
        choose(selection.get().rows(model.get().columns().size()));
    }

    /** All rows of the chosen columns. */
    void selectColumns() {
        choose(selection.get().columns(model.get().rows().size()));
    }

    /** A column from top to bottom or, extended, all up to it. */
    void selectColumn(int column, boolean extend) {
        select(new Place(extend ? selection.get().corner().row() : current().row(), column), extend);
        selectColumns();
    }

    void move(Way way, boolean jump, boolean extend) {
        Place from = from(extend);
        if (model.get().holds(from)) {
            select(jump ? jump(way, from) : way.next(model.get(), from).orElse(from), extend);
        }
    }

    /** A selection grows as far as what is filled in beside the current cell, whatever stands beside its other corner. */
    private Place jump(Way way, Place corner) {
        boolean across = way == Way.LEFT || way == Way.RIGHT;
        Place along = across
                ? new Place(current().row(), corner.column())
                : new Place(corner.row(), current().column());
        Place end = way.jump(model.get(), along);
        return across ? new Place(corner.row(), end.column()) : new Place(end.row(), corner.column());
    }

    /** Goes on with Tab, among several chosen cells from one to the next. */
    void tab(Way way) {
        if (selection.get().single()) {
            int start = tabbedFrom < 0 ? current().column() : tabbedFrom;
            move(way, false, false);
            tabbedFrom = start;
        } else {
            within(way == Way.RIGHT ? 1 : -1, true);
        }
    }

    /** Goes on with Enter: below the first of a row of tabs; among several chosen cells from one to the next. */
    void enter(Way way) {
        if (selection.get().single()) {
            Place from = current();
            int column = tabbedFrom < 0 || way == Way.UP ? from.column() : tabbedFrom;
            move(way, false, false);
            select(new Place(current().row(), column), false);
        } else {
            within(way == Way.DOWN ? 1 : -1, false);
        }
    }

    /** The next of the chosen cells, from the last round to the first; a cell over several rows counts once. */
    private void within(int step, boolean alongRows) {
        Selection all = selection.get();
        int count = all.width() * all.height();
        int inner = alongRows ? all.width() : all.height();
        Place at = current();
        int index = alongRows
                ? (at.row() - all.top()) * inner + at.column() - all.left()
                : (at.column() - all.left()) * inner + at.row() - all.top();
        Place next;
        do {
            index = Math.floorMod(index + step, count);
            int row = all.top() + (alongRows ? index / inner : index % inner);
            int column = all.left() + (alongRows ? index % inner : index / inner);
            next = new Place(row, column);
        } while (model.get().span(next).first() != next.row() && next.row() != all.top());
        selection.set(all.at(next));
    }

    /** The first of the columns that move, in the current row, or the very first when already there. */
    void rowStart(boolean extend) {
        Place from = from(extend);
        int first = model.get().columns().frozen();
        select(new Place(from.row(), from.column() > first ? first : 0), extend);
    }

    void rowEnd(boolean extend) {
        select(new Place(from(extend).row(), Integer.MAX_VALUE), extend);
    }

    /** Goes up or down by a view's height. */
    void page(double height, boolean extend) {
        Place from = from(extend);
        Heights heights = model.get().heights();
        int row = heights.at(heights.top(from.row()) + height);
        int next = from.row() + (height < 0 ? -1 : 1);
        select(new Place(row == from.row() ? next : row, from.column()), extend);
    }

    private Place from(boolean extend) {
        return extend ? selection.get().corner() : current();
    }

    /** The branch that the current cell is about or lies in, or 0. */
    long branch() {
        GridRow row = model.get().rows().get(current().row());
        GridColumn column = model.get().columns().get(current().column());
        boolean heads = column.part() == Part.BRANCH;
        for (int depth = heads ? column.depth() : row.depth() - 1; depth >= 0; depth--) {
            if (row.at(depth) != 0) {
                return row.at(depth);
            }
        }
        return 0;
    }

    /** Goes to the first column of a year, unless the current cell stands in that year already. */
    void goToYear(FiscalYear year) {
        Columns columns = model.get().columns();
        if (year != null && !year.equals(columns.get(current().column()).year())) {
            for (int column = 0; column < columns.size(); column++) {
                if (year.equals(columns.get(column).year())) {
                    select(new Place(current().row(), columns.ofYear(column).end() - 1), false);
                    select(new Place(current().row(), column), false);
                    return;
                }
            }
        }
    }

    /** Goes to the same field of a later or, with -1, an earlier year. */
    void moveYear(int years) {
        model.get().sameFieldNear(current(), years).ifPresent(place -> select(place, false));
    }
}
