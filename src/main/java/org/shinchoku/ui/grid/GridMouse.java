package org.shinchoku.ui.grid;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/** The mouse on the cells: they are chosen and opened, branches folded, the view moved. */
final class GridMouse {

    private static final double FOLD = 16;

    private final GridViewModel grid;
    private final GridView view;
    private final CellEditor editor;
    private final HeadingMouse headings;
    /** Goes on choosing while the mouse is held outside of the view. */
    private final Timeline outside = new Timeline(new KeyFrame(Duration.millis(60), event -> reach()));

    private final Node surface;
    private final Tooltip hint = new Tooltip("");
    private boolean choosing;
    private double x;
    private double y;

    GridMouse(GridViewModel grid, GridView view, CellEditor editor, Node surface) {
        this.grid = grid;
        this.view = view;
        this.editor = editor;
        this.surface = surface;
        this.headings = new HeadingMouse(grid, view);
        outside.setCycleCount(Animation.INDEFINITE);
        surface.setOnMousePressed(this::pressed);
        surface.setOnMouseDragged(this::dragged);
        surface.setOnMouseReleased(this::released);
        surface.setOnMouseMoved(this::moved);
        surface.setOnMouseExited(event -> view.hover(-1));
        view.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        editor.field().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> editor.stay());
    }

    private void pressed(MouseEvent event) {
        Optional<Place> cell = settle(view.port().cellAt(event.getX(), event.getY()));
        view.requestFocus();
        view.menu().hide();
        choosing = false;
        if (event.getButton() == MouseButton.SECONDARY) {
            menu(event, cell);
        } else if (cell.isEmpty()) {
            headings.pressed(event);
        } else if (offers(event, cell.get())) {
            view.offerMarks();
        } else if (!fold(event, cell.get())) {
            choosing = true;
            grid.cursor().select(cell.get(), event.isShiftDown());
            if (event.getClickCount() == 2) {
                editor.edit();
            }
        }
        event.consume();
    }

    /**
     * Ends what is being typed; what was pointed at stays under the mouse, though rows become higher or lower.
     *
     * @return where that is now, as columns may come and go with what was typed
     */
    private Optional<Place> settle(Optional<Place> cell) {
        double before = cell.map(this::top).orElse(0.0);
        Columns columns = grid.model().columns();
        editor.commit();
        GridModel model = grid.model();
        Optional<Place> now = cell.map(place -> new Place(
                        place.row(),
                        model.columns().indexOf(columns.get(place.column()).key())))
                .filter(model::holds);
        double by = now.map(this::top).orElse(before) - before;
        if (by != 0) {
            Viewport port = view.port();
            view.show(port.at(port.x(), port.y() + by / port.zoom()));
        }
        return now;
    }

    private double top(Place place) {
        return view.port().areaPx(place).getMinY();
    }

    private void menu(MouseEvent event, Optional<Place> cell) {
        int column = view.port().columnAt(event.getX());
        if (cell.isPresent()) {
            if (!view.chosen(cell.get())) {
                grid.cursor().select(cell.get(), false);
            }
            view.menu().ofCells(event.getScreenX(), event.getScreenY());
        } else if (column >= 0 && view.port().inHeadings(event.getY())) {
            view.menu().ofColumn(grid.model().columns().get(column), event.getScreenX(), event.getScreenY());
        }
    }

    private void dragged(MouseEvent event) {
        headings.dragged(event);
        if (choosing && !event.isStillSincePress()) {
            x = event.getX();
            y = event.getY();
            reach();
            boolean beyond = x < 0
                    || x > view.port().widthPx()
                    || y < 0
                    || y > view.port().heightPx();
            if (beyond) {
                outside.play();
            } else {
                outside.stop();
            }
        }
    }

    private void reach() {
        Place near = view.port().nearest(x, y);
        if (!near.equals(grid.selection().corner())) {
            grid.cursor().select(near, true);
        }
    }

    private void released(MouseEvent event) {
        outside.stop();
        headings.released(event);
    }

    private void moved(MouseEvent event) {
        Optional<Place> cell = view.port().cellAt(event.getX(), event.getY());
        view.hover(cell.map(Place::row).orElse(-1));
        hint(cell.flatMap(place -> Hints.of(grid.model(), place)).orElse(""));
        view.setCursor(headings.edge(event) >= 0 ? Cursor.H_RESIZE : Cursor.DEFAULT);
    }

    private void hint(String text) {
        if (!text.equals(hint.getText())) {
            hint.setText(text);
            Tooltip.uninstall(surface, hint);
            if (!text.isEmpty()) {
                Tooltip.install(surface, hint);
            }
        }
    }

    /** Whether the mouse is on what opens the list of marks of the current cell. */
    private boolean offers(MouseEvent event, Place place) {
        Rectangle2D cell = view.port().areaPx(place);
        double size = GridPainter.LIST * view.port().zoom();
        return place.equals(grid.cursor().current())
                && event.getX() > cell.getMaxX() - size
                && event.getY() > cell.getMaxY() - size
                && grid.model().scale(place) != null;
    }

    private boolean fold(MouseEvent event, Place place) {
        GridColumn column = grid.model().columns().get(place.column());
        double within = event.getX() / view.port().zoom() - view.port().left(place.column());
        long item = grid.model().subject(place).item();
        boolean folds = column.part() == Part.BRANCH && within < FOLD && item != 0;
        if (folds) {
            grid.toggle(item);
        }
        return folds;
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            view.commands().zoom(event.getDeltaY() > 0 ? 1 : -1);
        } else {
            Viewport port = view.port();
            view.show(port.at(port.x() - event.getDeltaX() / port.zoom(), port.y() - event.getDeltaY() / port.zoom()));
        }
        event.consume();
    }
}
