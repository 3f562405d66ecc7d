package org.shinchoku.ui.grid;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** The mouse: cells are chosen, columns drawn wider, branches folded, the view moved. */
final class GridMouse {

    /** So near to its edge a heading is taken hold of. */
    private static final double GRIP = 4;

    private static final double FOLD = 16;

    private final GridViewModel grid;
    private final GridView view;
    private final CellEditor editor;
    /** The column that is drawn wider, or -1. */
    private int drawn = -1;

    private boolean choosing;

    GridMouse(GridViewModel grid, GridView view, CellEditor editor, Node surface) {
        this.grid = grid;
        this.view = view;
        this.editor = editor;
        surface.setOnMousePressed(this::pressed);
        surface.setOnMouseDragged(this::dragged);
        surface.setOnMouseReleased(this::released);
        surface.setOnMouseMoved(this::moved);
        surface.setOnMouseExited(event -> view.hover(-1));
        view.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        editor.field().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> editor.stay());
    }

    private void pressed(MouseEvent event) {
        editor.commit();
        view.requestFocus();
        view.menu().hide();
        drawn = edge(event);
        choosing = false;
        Optional<Place> cell = view.port().cellAt(event.getX(), event.getY());
        if (event.getButton() == MouseButton.SECONDARY) {
            menu(event, cell);
        } else if (drawn >= 0) {
            view.guide(event.getX());
        } else if (cell.isPresent() && offers(event, cell.get())) {
            view.offerMarks();
        } else if (cell.isPresent() && !fold(event, cell.get())) {
            choosing = true;
            grid.select(cell.get(), event.isShiftDown());
            if (event.getClickCount() == 2) {
                editor.edit();
            }
        }
        event.consume();
    }

    private void menu(MouseEvent event, Optional<Place> cell) {
        int column = view.port().columnAt(event.getX());
        if (cell.isPresent()) {
            if (!view.chosen(cell.get())) {
                grid.select(cell.get(), false);
            }
            view.menu().ofCells(event.getScreenX(), event.getScreenY());
        } else if (column >= 0 && view.port().inHeadings(event.getY())) {
            view.menu().ofColumn(grid.model().columns().get(column), event.getScreenX(), event.getScreenY());
        }
    }

    private void dragged(MouseEvent event) {
        if (drawn >= 0) {
            view.guide(event.getX());
        } else if (choosing) {
            grid.select(view.port().nearest(event.getX(), event.getY()), true);
        }
    }

    private void released(MouseEvent event) {
        if (drawn >= 0) {
            GridColumn column = grid.model().columns().get(drawn);
            double width = event.getX() / view.port().zoom() - view.port().left(drawn);
            grid.widen(column, width);
            drawn = -1;
            view.guide(-1);
        }
    }

    private void moved(MouseEvent event) {
        view.hover(
                view.port().cellAt(event.getX(), event.getY()).map(Place::row).orElse(-1));
        view.setCursor(edge(event) >= 0 ? Cursor.H_RESIZE : Cursor.DEFAULT);
    }

    /** The column whose right edge is under the mouse, or -1. */
    private int edge(MouseEvent event) {
        Viewport port = view.port();
        if (!port.inHeadings(event.getY())) {
            return -1;
        }
        int column = port.columnAt(event.getX() - GRIP);
        if (column < 0) {
            return -1;
        }
        double right = (port.left(column) + grid.model().columns().get(column).width()) * port.zoom();
        return Math.abs(right - event.getX()) <= GRIP ? column : -1;
    }

    /** Whether the mouse is on what opens the list of marks of the current cell. */
    private boolean offers(MouseEvent event, Place place) {
        Rectangle2D cell = view.port().areaPx(place);
        double size = GridPainter.LIST * view.port().zoom();
        return place.equals(grid.selection().current())
                && event.getX() > cell.getMaxX() - size
                && event.getY() > cell.getMaxY() - size
                && !grid.model().marks(place).isEmpty();
    }

    private boolean fold(MouseEvent event, Place place) {
        GridColumn column = grid.model().columns().get(place.column());
        double within = event.getX() / view.port().zoom() - view.port().left(place.column());
        long item = grid.model().subject(place).item();
        boolean folds = column.part() == GridColumn.Part.BRANCH && within < FOLD && item != 0;
        if (folds) {
            grid.toggle(item);
        }
        return folds;
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            view.zoom(event.getDeltaY() > 0 ? 1 : -1);
        } else {
            Viewport port = view.port();
            view.show(port.at(port.x() - event.getDeltaX() / port.zoom(), port.y() - event.getDeltaY() / port.zoom()));
        }
        event.consume();
    }
}
