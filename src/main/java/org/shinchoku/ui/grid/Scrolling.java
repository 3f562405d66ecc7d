package org.shinchoku.ui.grid;

import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The two scroll bars. */
final class Scrolling {

    private final ScrollBar across = bar(Orientation.HORIZONTAL, "across");
    private final ScrollBar down = bar(Orientation.VERTICAL, "down");
    private boolean settling;

    /** @param moved takes where the view was moved to with the bars */
    Scrolling(BiConsumer<Double, Double> moved) {
        for (ScrollBar bar : new ScrollBar[] {across, down}) {
            bar.valueProperty().addListener((property, before, now) -> {
                if (!settling) {
                    moved.accept(across.getValue(), down.getValue());
                }
            });
        }
    }

    private static ScrollBar bar(Orientation way, String id) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(way);
        bar.setId(id);
        bar.setFocusTraversable(false);
        return bar;
    }

    ScrollBar across() {
        return across;
    }

    ScrollBar down() {
        return down;
    }

    /** Shows how far the view has been moved. */
    void show(Viewport port) {
        settling = true;
        settle(across, port.x(), port.mostX(), port.width() - port.frozenWidth());
        settle(down, port.y(), port.mostY(), port.bodyHeight());
        settling = false;
    }

    private static void settle(ScrollBar bar, double value, double most, double seen) {
        bar.setMax(most);
        bar.setVisibleAmount(most <= 0 ? 1 : seen / (seen + most) * most);
        bar.setUnitIncrement(Measure.LEADING * 2);
        bar.setBlockIncrement(seen * 0.9);
        bar.setValue(value);
        bar.setDisable(most <= 0);
    }

    /** Lays the bars along the edges and tells by {@code inner} how much room they leave. */
    void layOut(double width, double height, BiConsumer<Double, Double> inner) {
        double barWidth = Math.ceil(down.prefWidth(-1));
        double barHeight = Math.ceil(across.prefHeight(-1));
        double innerWidth = Math.max(0, width - barWidth);
        double innerHeight = Math.max(0, height - barHeight);
        down.resizeRelocate(innerWidth, 0, barWidth, innerHeight);
        across.resizeRelocate(0, innerHeight, innerWidth, barHeight);
        inner.accept(innerWidth, innerHeight);
    }
}
