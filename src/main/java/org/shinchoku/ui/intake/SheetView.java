package org.shinchoku.ui.intake;

import java.util.HashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.shinchoku.sheet.Area;
import org.shinchoku.ui.kit.FontAdvances;

/**
 * The office's sheet as it looks in Excel, painted on one canvas that is never larger than what is seen.
 *
 * <p>Whatever changes marks the picture as stale; it is painted once in each pulse of the screen, after the layout.
 */
final class SheetView extends Region {

    private static final double RULER = 100;
    private static final double FIRST_ZOOM = 0.85 * SheetPort.FULL;
    private static final double STEP_PX = 48;

    private final IntakeViewModel intake;
    private final SheetViewModel sheet;
    private final Canvas canvas = new Canvas();
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final Runnable pulse = this::paintIfStale;
    private final Lettering lettering;
    private final Map<Integer, SheetPort> ports = new HashMap<>();
    private SheetPort port;
    private int tab = -1;
    private boolean stale;
    private boolean settling;
    private boolean coloured = true;
    private Runnable enter = () -> {};

    SheetView(IntakeViewModel intake) {
        this.intake = intake;
        this.sheet = intake.sheet();
        FontAdvances ruler = FontAdvances.regular(RULER);
        this.lettering = new Lettering(c -> ruler.of(c) / RULER);
        getStyleClass().add("sheet-picture");
        setId("sheet-picture");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleRoleDescription("取り込む表");
        getChildren().addAll(canvas, across, down);
        new SheetKeys(this, sheet);
        new SheetMouse(this, sheet, canvas);
        across.valueProperty().addListener((p, before, now) -> scrolled());
        down.valueProperty().addListener((p, before, now) -> scrolled());
        sheet.spotProperty().addListener((p, before, now) -> follow());
        sheet.reachProperty().addListener((p, before, now) -> stretched());
        intake.understoodProperty().addListener((p, before, now) -> touch());
        intake.doubts().changedProperty().addListener((p, before, now) -> touch());
        focusedProperty().addListener((p, before, now) -> touch());
        sceneProperty().addListener((p, before, now) -> moveTo(before, now));
        intake.cell().aboutProperty().addListener((p, before, now) -> tell());
        tell();
        follow();
    }

    private void tell() {
        About about = intake.cell().about();
        setAccessibleText(about == null ? "" : about.spoken());
    }

    private static ScrollBar bar(Orientation way) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(way);
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

    /** Where a cell of the sheet that is shown lies in this control; it may lie outside of what is seen. */
    Rectangle2D cellArea(int row, int column) {
        return port.placePx(port.picture().merges().at(row, column));
    }

    SheetPort port() {
        return port;
    }

    /** Shows cells in the colours of what they were taken for, or in their own. */
    void colour(boolean on) {
        coloured = on;
        touch();
    }

    /** What Enter and a double click lead to. */
    void onEnter(Runnable open) {
        enter = open;
    }

    void enter() {
        enter.run();
    }

    /** Larger, smaller or, with 0, as large as Excel shows it. */
    void zoom(int way) {
        show(port.zoomed(way == 0 ? SheetPort.FULL : port.zoom() * Math.pow(1.15, way)));
    }

    private void follow() {
        Spot spot = sheet.spot();
        if (tab != spot.tab()) {
            ports.put(tab, port);
            double zoom = port == null ? FIRST_ZOOM : port.zoom();
            tab = spot.tab();
            SheetPort known = ports.get(tab);
            port = known == null
                    ? new SheetPort(
                            new Picture(sheet.sheet(), sheet.merges(tab), lettering),
                            canvas.getWidth(),
                            canvas.getHeight(),
                            zoom,
                            0,
                            0)
                    : known.sized(canvas.getWidth(), canvas.getHeight()).zoomed(zoom);
        }
        show(port.showing(spot.area()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void stretched() {
        if (sheet.isStretched()) {
            Spot spot = sheet.spot();
            show(port.showing(Area.cell(sheet.reachProperty().get(), spot.column())));
        }
        touch();
    }

    void show(SheetPort next) {
        port = next;
        settling = true;
        settle(across, port.x(), port.mostX(), port.bodyWidth());
        settle(down, port.y(), port.mostY(), port.bodyHeight());
        settling = false;
        touch();
    }

    private void settle(ScrollBar bar, double value, double most, double seen) {
        bar.setMax(most);
        bar.setVisibleAmount(most <= 0 ? 1 : seen / (seen + most) * most);
        bar.setUnitIncrement(STEP_PX / port.zoom());
        bar.setBlockIncrement(seen * 0.9);
        bar.setValue(value);
        bar.setDisable(most <= 0);
    }

    private void scrolled() {
        if (!settling) {
            show(port.at(across.getValue(), down.getValue()));
        }
    }

    private void touch() {
        stale = true;
        Platform.requestNextPulse();
    }

    private void paintIfStale() {
        if (stale && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            stale = false;
            double screen =
                    getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
            SheetPainter painter = new SheetPainter(
                    canvas.getGraphicsContext2D(),
                    port,
                    intake.understood().shade(tab),
                    area -> intake.doubts().flag(new Spot(tab, area)),
                    coloured,
                    intake.understood().isLeftOut(tab),
                    screen);
            painter.paint(sheet.isStretched() ? sheet.rows() : sheet.spot().area(), sheet.isStretched(), isFocused());
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
            show(port.sized(width, height).showing(sheet.spot().area()));
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> port.picture().rows();
            case COLUMN_COUNT -> port.picture().columns();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
