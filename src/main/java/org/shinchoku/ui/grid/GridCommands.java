package org.shinchoku.ui.grid;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.ui.kit.Dialogs;

/** What keys and menus do with the grid, each once. */
public final class GridCommands {

    private static final double STEP = 1.1;
    /** Sizes are multiples of a twentieth. */
    private static final double FINE = 20;

    private final GridViewModel grid;
    private final Dialogs dialogs;
    private final Runnable settle;

    /** @param settle writes what is being typed */
    GridCommands(GridViewModel grid, Dialogs dialogs, Runnable settle) {
        this.grid = grid;
        this.dialogs = dialogs;
        this.settle = settle;
    }

    public void copy() {
        Clip.put(grid.edits().copied());
    }

    public void cut() {
        copy();
        grid.edits().clear();
    }

    public void paste() {
        Clip.take().ifPresent(grid.edits()::paste);
    }

    public void fillDown() {
        grid.edits().fillDown();
    }

    public void fillRight() {
        grid.edits().fillRight();
    }

    /** Empties the chosen cells. */
    public void clear() {
        grid.edits().clear();
    }

    /** Goes to the next missing entry or, with -1, to the one before. */
    public void nextGap(int way) {
        settle.run();
        grid.nextGap(way);
    }

    /** Larger, smaller or, with 0, full size. */
    public void zoom(int way) {
        DoubleProperty zoom = grid.zoomProperty();
        double wanted = way == 0 ? 1 : Math.round(zoom.get() * Math.pow(STEP, way) * FINE) / FINE;
        zoom.set(Math.max(Viewport.LEAST_ZOOM, Math.min(Viewport.MOST_ZOOM, wanted)));
    }

    /** Asks which years and columns are to be seen. */
    public void chooseColumns() {
        settle.run();
        ColumnsViewModel columns = new ColumnsViewModel(grid.model());
        if (new ColumnsDialog(columns, dialogs).show()) {
            grid.choose(columns.choice());
        }
    }

    /**
     * Lays the texts of the year before beside those of the current cell's year, or takes them away again. Where no year
     * lies before it, the last one shown is taken, and gone to.
     */
    public void compare() {
        settle.run();
        GridModel model = grid.model();
        Place at = grid.cursor().current();
        if (model.choice().compared() != null) {
            grid.choose(model.choice().comparing(null));
        } else if (model.holds(at)) {
            List<FiscalYear> years = model.years();
            FiscalYear here = model.columns().get(at.column()).year();
            List<FiscalYear> shown = years.stream()
                    .filter(model.choice()::shows)
                    .filter(year -> years.contains(year.plus(-1)))
                    .toList();
            if (shown.isEmpty()) {
                grid.say("並べる前年度の欄がありません。");
            } else {
                FiscalYear year = here != null && shown.contains(here) ? here : shown.get(shown.size() - 1);
                grid.choose(model.choice().comparing(year));
                grid.cursor().goToYear(year);
            }
        }
    }

    /** Folds the branch of the current cell, or opens it. */
    public void fold(boolean folded) {
        GridModel model = grid.model();
        if (!model.holds(grid.cursor().current())) {
            return;
        }
        GridRow row = model.rows().get(grid.cursor().current().row());
        Set<Long> now = model.choice().folded();
        long item = grid.cursor().branch();
        if (item != 0 && folded && !now.contains(item)) {
            grid.toggle(item);
        } else if (!folded && row.folded() > 0) {
            grid.toggle(row.item());
        }
    }

    /** Opens all branches or, where all are open, folds those that stand above the rows. */
    public void foldAll() {
        GridModel model = grid.model();
        Choice choice = model.choice();
        Set<Long> innermost = model.columns().all().stream()
                .filter(column -> column.part() == Part.BRANCH)
                .reduce((outer, inner) -> inner)
                .map(column -> model.branches(column.depth()))
                .orElse(Set.of());
        grid.choose(choice.withFolded(choice.folded().isEmpty() ? innermost : Set.of()));
    }

    /** Gives columns the width that their texts need in one line, as far as that is sensible. */
    void fit(List<GridColumn> columns) {
        Choice choice = grid.model().choice();
        for (GridColumn column : columns) {
            choice = choice.withWidth(column.key(), Fitting.width(grid.model(), column));
        }
        grid.choose(choice);
    }

    void widen(List<GridColumn> columns, double width) {
        Choice choice = grid.model().choice();
        for (GridColumn column : columns) {
            choice = choice.withWidth(column.key(), width);
        }
        grid.choose(choice);
    }

    /** All columns and years as at the beginning; what is folded stays. */
    void showAll() {
        grid.choose(Choice.ALL.withFolded(grid.model().choice().folded()));
    }

    /** The other years that are shown. */
    List<FiscalYear> yearsBut(FiscalYear year) {
        return grid.model().years().stream()
                .filter(grid.model().choice()::shows)
                .filter(other -> !other.equals(year))
                .collect(Collectors.toList());
    }
}
