package org.shinchoku.ui.grid;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.MouseEvent;
import org.shinchoku.plan.Field;

/**
 * The mouse on the headings: columns are chosen, a chosen one is drawn to another place, an edge is drawn or, with two
 * clicks, laid where the texts end.
 */
final class HeadingMouse {

    /** So near to its edge a heading is taken hold of. */
    private static final double GRIP = 4;
    /** A hand that trembles less than this does not draw. */
    private static final double TREMOR = 6;

    private enum Doing {
        NOTHING,
        CHOOSING,
        WIDENING,
        MOVING
    }

    private final GridViewModel grid;
    private final GridView view;
    private Doing doing = Doing.NOTHING;
    private int column;
    private double from;
    private boolean drawn;

    HeadingMouse(GridViewModel grid, GridView view) {
        this.grid = grid;
        this.view = view;
    }

    boolean busy() {
        return doing != Doing.NOTHING;
    }

    /** Whether the press was for a heading. */
    boolean pressed(MouseEvent event) {
        int edge = edge(event);
        column = edge >= 0 ? edge : view.port().columnAt(event.getX());
        from = event.getX();
        drawn = false;
        if (!view.port().inHeadings(event.getY()) || column < 0) {
            return false;
        }
        if (edge >= 0 && event.getClickCount() == 2) {
            view.commands().fit(together());
        } else if (edge >= 0) {
            doing = Doing.WIDENING;
            view.guide(event.getX());
        } else if (whole()
                && !event.isShiftDown()
                && grid.model().columns().get(column).field() != null) {
            doing = Doing.MOVING;
        } else {
            doing = Doing.CHOOSING;
            choose(event);
        }
        return true;
    }

    /** A heading chooses its column; that of a year, or over several fields, all columns below it. */
    private void choose(MouseEvent event) {
        if (!grid.model().isEmpty()) {
            Span below = below(event.getY() / view.port().zoom());
            grid.cursor().selectColumn(below.first(), event.isShiftDown());
            if (!below.single()) {
                grid.cursor().selectColumn(below.end() - 1, true);
            }
        }
    }

    private Span below(double y) {
        Columns columns = grid.model().columns();
        Headings rows = grid.model().headings();
        GridColumn pressed = columns.get(column);
        return y < rows.below(pressed)
                ? columns.ofYear(column)
                : y < rows.own(pressed) ? columns.ofGroup(column) : new Span(column, column + 1);
    }

    void dragged(MouseEvent event) {
        drawn |= Math.abs(event.getX() - from) > TREMOR;
        switch (doing) {
            case WIDENING -> view.guide(event.getX());
            case MOVING -> view.guide(drawn ? edgePx(boundary(event.getX())) : -1);
            case CHOOSING -> {
                if (drawn && !grid.model().isEmpty()) {
                    grid.cursor()
                            .selectColumn(view.port().nearest(event.getX(), 0).column(), true);
                }
            }
            case NOTHING -> {}
        }
    }

    void released(MouseEvent event) {
        Doing done = doing;
        doing = Doing.NOTHING;
        view.guide(-1);
        if (done == Doing.WIDENING && drawn) {
            view.commands()
                    .widen(
                            together(),
                            event.getX() / view.port().zoom() - view.port().left(column));
        } else if (done == Doing.MOVING && drawn) {
            move(boundary(event.getX()));
        } else if (done == Doing.MOVING) {
            choose(event);
        }
    }

    /** Whether this column is chosen from top to bottom. */
    private boolean whole() {
        Selection selection = grid.selection();
        return selection.holdsColumn(column)
                && selection.height() == grid.model().rows().size();
    }

    /** The columns that are drawn together: all that are chosen, or the one. */
    private List<GridColumn> together() {
        Selection selection = grid.selection();
        Columns columns = grid.model().columns();
        return whole()
                ? IntStream.rangeClosed(selection.left(), selection.right())
                        .mapToObj(columns::get)
                        .toList()
                : List.of(columns.get(column));
    }

    /** The column before which another would be put; behind the last one the number of columns. */
    private int boundary(double px) {
        int under = view.port().nearest(px, 0).column();
        double middle =
                view.port().left(under) + grid.model().columns().get(under).width() / 2;
        return px / view.port().zoom() < middle ? under : under + 1;
    }

    private double edgePx(int boundary) {
        Columns columns = grid.model().columns();
        double edge = boundary < columns.size()
                ? view.port().left(boundary)
                : view.port().left(boundary - 1) + columns.get(boundary - 1).width();
        return edge * view.port().zoom();
    }

    /** Puts the column's field, in all years, before or behind the one at a boundary that is of its sort. */
    private void move(int boundary) {
        Columns columns = grid.model().columns();
        Field moved = columns.get(column).field();
        Field right = boundary < columns.size() ? columns.get(boundary).field() : null;
        Field left = columns.get(boundary - 1).field();
        Choice choice = grid.model().choice();
        List<Topic> order;
        if (right != null && right.yearly() == moved.yearly()) {
            order = ColumnOrder.moved(grid.model().plan(), choice.order(), moved, right);
        } else if (left != null && left.yearly() == moved.yearly()) {
            order = ColumnOrder.behind(grid.model().plan(), choice.order(), moved, left);
        } else if (boundary == columns.size()) {
            order = ColumnOrder.moved(grid.model().plan(), choice.order(), moved, null);
        } else {
            return;
        }
        grid.choose(choice.withOrder(order));
    }

    /** The column whose right edge is under the mouse, or -1. */
    int edge(MouseEvent event) {
        Viewport port = view.port();
        if (!port.inHeadings(event.getY())) {
            return -1;
        }
        int left = port.columnAt(event.getX() - GRIP);
        if (left < 0) {
            return -1;
        }
        double right = (port.left(left) + grid.model().columns().get(left).width()) * port.zoom();
        return Math.abs(right - event.getX()) <= GRIP ? left : -1;
    }
}
