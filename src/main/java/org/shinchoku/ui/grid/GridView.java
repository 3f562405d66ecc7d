package org.shinchoku.ui.grid;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

/**
 * 一覧: the plan as a table, painted on one canvas that is never larger than what is seen.
 *
 * <p>Whatever changes marks the picture as stale; it is painted once in each pulse of the screen, after the layout.
 */
public final class GridView extends Region {

    private static final double STEP = 1.1;

    private final GridViewModel grid;
    private final Canvas canvas = new Canvas();
    private final ScrollBar across = bar(Orientation.HORIZONTAL, "across");
    private final ScrollBar down = bar(Orientation.VERTICAL, "down");
    private final Rectangle guide = new Rectangle(1, 1, Ink.ACCENT);
    private final Runnable pulse = this::paintIfStale;
    private final CellEditor editor;
    private final GridMenu menu;
    private Viewport port;
    private int hover = -1;
    private boolean stale;
    private boolean settling;

    public GridView(GridViewModel grid) {
        this.grid = grid;
        this.port = new Viewport(grid.model(), 0, 0, 1, 0, 0);
        this.editor = new CellEditor(grid, this::touch);
        this.menu = new GridMenu(grid, new GridKeys(grid, this, editor), this);
        new GridMouse(grid, this, editor, canvas);
        getStyleClass().add("grid-view");
        getStylesheets().add(GridView.class.getResource("grid.css").toExternalForm());
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleRoleDescription("一覧");
        guide.setVisible(false);
        guide.setMouseTransparent(true);
        getChildren().addAll(canvas, editor.field(), guide, across, down);
        across.valueProperty().addListener((p, before, now) -> scrolled());
        down.valueProperty().addListener((p, before, now) -> scrolled());
        grid.modelProperty().addListener((p, before, now) -> show(port.of(now)));
        grid.selectionProperty().addListener((p, before, now) -> follow());
        sceneProperty().addListener((p, before, now) -> moveTo(before, now));
        describe();
    }

    private static ScrollBar bar(Orientation way, String id) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(way);
        bar.setId(id);
        bar.setFocusTraversable(false);
        return bar;
    }

    private void moveTo(Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
            touch();
        }
    }

    /** Writes what is being typed; to be called before the plan is left. */
    public void commit() {
        editor.commit();
    }

    @Override
    public void requestFocus() {
        editor.field().requestFocus();
    }

    /** Where a cell lies in this control, over all its rows; it may lie outside of what is seen. */
    public Rectangle2D cellArea(int row, int column) {
        return port.areaPx(new Place(row, column));
    }

    Viewport port() {
        return port;
    }

    GridMenu menu() {
        return menu;
    }

    private Place current() {
        return grid.selection().current();
    }

    /** The cell from which a key goes on: with Shift the corner up to which cells are chosen. */
    Place from(boolean extend) {
        return extend ? grid.selection().corner() : current();
    }

    boolean chosen(Place place) {
        Selection selection = grid.selection();
        return selection.holdsColumn(place.column())
                && selection.meets(grid.model().span(place));
    }

    /** The first of the moving columns in the row, or the very first when already there. */
    Place rowStart(boolean extend) {
        Place from = from(extend);
        return new Place(from.row(), from.column() > port.frozen() ? port.frozen() : 0);
    }

    /** The row that lies a view's height further up or down. */
    Place page(int way, boolean extend) {
        Place from = from(extend);
        int row = grid.model().heights().at(grid.model().heights().top(from.row()) + way * port.bodyHeight());
        return new Place(row == from.row() ? row + way : row, from.column());
    }

    /** Opens the list of marks below the current cell; tells whether it has one. */
    boolean offerMarks() {
        List<String> marks = grid.model().holds(current()) ? grid.model().marks(current()) : List.of();
        if (!marks.isEmpty()) {
            Rectangle2D cell = port.areaPx(current());
            Point2D below = localToScreen(cell.getMinX(), Math.min(cell.getMaxY(), canvas.getHeight()));
            menu.ofMarks(marks, below.getX(), below.getY());
        }
        return !marks.isEmpty();
    }

    /** Larger, smaller or, with 0, full size. */
    void zoom(int way) {
        show(port.zoomed(way == 0 ? 1 : Math.round(port.zoom() * Math.pow(STEP, way) * 20) / 20.0));
    }

    void show(Viewport next) {
        port = next;
        settling = true;
        settle(across, port.x(), port.mostX(), port.width() - port.frozenWidth());
        settle(down, port.y(), port.mostY(), port.bodyHeight());
        settling = false;
        touch();
    }

    private static void settle(ScrollBar bar, double value, double most, double seen) {
        bar.setMax(most);
        bar.setVisibleAmount(most <= 0 ? 1 : seen / (seen + most) * most);
        bar.setUnitIncrement(Measure.LEADING * 2);
        bar.setBlockIncrement(seen * 0.9);
        bar.setValue(value);
        bar.setDisable(most <= 0);
    }

    private void scrolled() {
        if (!settling) {
            show(port.at(across.getValue(), down.getValue()));
        }
    }

    private void follow() {
        if (grid.model().holds(grid.selection().corner())) {
            show(port.showing(grid.selection().corner()));
        }
        describe();
    }

    private void describe() {
        editor.field().setAccessibleText(grid.described());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void hover(int row) {
        if (row != hover) {
            hover = row;
            touch();
        }
    }

    /** Shows where a column's edge is drawn to, or nothing with -1. */
    void guide(double x) {
        guide.setVisible(x >= 0);
        guide.setX(Math.round(x));
        guide.setHeight(canvas.getHeight());
    }

    private void touch() {
        stale = true;
        Platform.requestNextPulse();
    }

    private void paintIfStale() {
        if (stale && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            stale = false;
            Window window = getScene().getWindow();
            double screen = window == null ? 1 : window.getOutputScaleX();
            GridPainter.paint(canvas.getGraphicsContext2D(), port, grid.selection(), hover, screen);
            placeEditor();
        }
    }

    private void placeEditor() {
        if (grid.model().holds(current())) {
            editor.place(port.areaPx(current()), grid.model().measure(), port.zoom(), canvas.getHeight());
        }
    }

    @Override
    protected void layoutChildren() {
        double barWidth = Math.ceil(down.prefWidth(-1));
        double barHeight = Math.ceil(across.prefHeight(-1));
        double width = Math.max(0, getWidth() - barWidth);
        double height = Math.max(0, getHeight() - barHeight);
        down.resizeRelocate(width, 0, barWidth, height);
        across.resizeRelocate(0, height, width, barHeight);
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            setClip(new Rectangle(getWidth(), getHeight()));
            show(port.sized(width, height));
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> grid.described();
            case ROW_COUNT -> grid.model().rows().size();
            case COLUMN_COUNT -> grid.model().columns().size();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
