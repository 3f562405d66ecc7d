package org.shinchoku.ui.grid;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.shinchoku.plan.Scale;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Theme;

/**
 * 一覧: the plan as a table, painted on one canvas that is never larger than what is seen.
 *
 * <p>Whatever changes marks the picture as stale; it is painted once in each pulse of the screen, after the layout.
 */
public final class GridView extends Region {

    private final GridViewModel grid;
    private final Canvas canvas = new Canvas();
    private final Scrolling bars = new Scrolling((x, y) -> show(port().at(x, y)));
    private final Rectangle guide = new Rectangle(2, 1);
    private final Runnable pulse = this::paintIfStale;
    private final InvalidationListener dressed = sheets -> zoomed();
    private final CellEditor editor;
    private final GridMenu menu;
    private final GridCommands commands;
    private Viewport port;
    private int hover = -1;
    private boolean stale;

    /** @param more what the menu of the cells offers beside what is done in the table itself */
    public GridView(GridViewModel grid, Dialogs dialogs, MenuItem... more) {
        this.grid = grid;
        this.port = new Viewport(grid.model(), 0, 0, grid.zoomProperty().get(), 0, 0);
        this.editor = new CellEditor(grid, this::touch, this::reveal);
        this.commands = new GridCommands(grid, dialogs, editor::commit);
        this.menu = new GridMenu(grid, commands, this, List.of(more));
        new GridKeys(grid, this, editor, commands);
        new GridMouse(grid, this, editor, canvas);
        getStyleClass().add("grid-view");
        getStylesheets().add(GridView.class.getResource("grid.css").toExternalForm());
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleRoleDescription("一覧");
        guide.setVisible(false);
        guide.setMouseTransparent(true);
        getChildren().addAll(canvas, editor.field(), editor.strip(), guide, bars.across(), bars.down());
        grid.modelProperty().addListener((p, before, now) -> show(port.of(now)));
        grid.cursor().selectionProperty().addListener((p, before, now) -> follow());
        grid.soughtProperty().addListener((p, before, now) -> touch());
        grid.zoomProperty().addListener((p, before, now) -> zoomed());
        sceneProperty().addListener((p, before, now) -> moveTo(before, now));
        describe();
    }

    private void moveTo(Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
            before.getStylesheets().removeListener(dressed);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
            now.getStylesheets().addListener(dressed);
            zoomed();
        }
    }

    /** What menus elsewhere do with the grid. */
    public GridCommands commands() {
        return commands;
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
        return grid.cursor().current();
    }

    boolean chosen(Place place) {
        Selection selection = grid.selection();
        return selection.holdsColumn(place.column())
                && selection.meets(grid.model().span(place));
    }

    /** Opens the list of marks below the current cell; tells whether it has one. */
    boolean offerMarks() {
        Scale scale = grid.edits().edited().isPresent() ? grid.model().scale(current()) : null;
        if (scale != null) {
            Point2D below = below();
            menu.ofMarks(scale, below.getX(), below.getY());
        }
        return scale != null;
    }

    /** Opens the menu of the chosen cells below the current one. */
    void offerMenu() {
        if (grid.model().holds(current())) {
            reveal();
            Point2D below = below();
            menu.ofCells(below.getX(), below.getY());
        }
    }

    private Point2D below() {
        Rectangle2D cell = port.areaPx(current());
        return localToScreen(cell.getMinX(), Math.min(cell.getMaxY(), canvas.getHeight()));
    }

    void show(Viewport next) {
        port = next;
        bars.show(next);
        touch();
    }

    private void follow() {
        if (grid.model().holds(grid.selection().corner())) {
            Selection now = grid.selection();
            boolean line = now.height() == grid.model().rows().size()
                    || now.width() == grid.model().columns().size();
            show(port.showing(line && !now.single() ? now.current() : now.corner()));
        }
        describe();
    }

    /** Brings the current cell back into sight. */
    void reveal() {
        if (grid.model().holds(current())) {
            show(port.showing(current()));
        }
    }

    /** The clerk's own zoom, with letters as large as everywhere. */
    private void zoomed() {
        double letters = getScene() == null ? 1 : Theme.letters(getScene()).factor();
        keepingInSight(() -> show(port.zoomed(grid.zoomProperty().get() * letters)));
    }

    /** The current cell stays in sight where it was. */
    private void keepingInSight(Runnable change) {
        boolean seen = grid.model().holds(current()) && port.showing(current()).equals(port);
        change.run();
        if (seen) {
            reveal();
        }
    }

    private void describe() {
        editor.tell(grid.described(), grid.hint());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void hover(int row) {
        if (row != hover) {
            hover = row;
            touch();
        }
    }

    /** Shows where a column or its edge is drawn to, or nothing with -1. */
    void guide(double x) {
        guide.setVisible(x >= 0);
        guide.setX(Math.round(x) - 1);
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
            boolean contrast = Theme.isInContrast(getScene());
            guide.setFill(Ink.ACCENT.color(contrast));
            double screen = window == null ? 1 : window.getOutputScaleX();
            GridPainter.paint(
                    canvas.getGraphicsContext2D(),
                    port,
                    grid.selection(),
                    hover,
                    grid.soughtProperty().get(),
                    screen,
                    contrast);
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
        bars.layOut(getWidth(), getHeight(), (width, height) -> {
            if (canvas.getWidth() != width || canvas.getHeight() != height) {
                canvas.setWidth(width);
                canvas.setHeight(height);
                setClip(new Rectangle(getWidth(), getHeight()));
                boolean first = port.heightPx() == 0;
                keepingInSight(() -> show(port.sized(width, height)));
                if (first) {
                    reveal();
                }
            }
        });
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
