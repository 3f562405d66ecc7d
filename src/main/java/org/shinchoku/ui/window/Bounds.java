package org.shinchoku.ui.window;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.shinchoku.ui.kit.Settings;

/** Remembers where the window stood and how large it was. */
final class Bounds {

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;

    private final Stage stage;
    private final Settings settings;

    Bounds(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /** Puts the window where it was, where a screen still is; some systems heed the size only after the window shows. */
    void restoreAndKeep() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(settings.number("window.width", WIDTH), screen.getWidth());
        double height = Math.min(settings.number("window.height", HEIGHT), screen.getHeight());
        double x = settings.number("window.x", Double.NaN);
        double y = settings.number("window.y", Double.NaN);
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        size(width, height);
        if (!Screen.getScreensForRectangle(x + 40, y + 10, 60, 10).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(
                settings.get("window.maximized").map(Boolean::parseBoolean).orElse(false));
        stage.setOnShown(e -> {
            if (!stage.isMaximized()) {
                size(width, height);
            }
        });
        stage.setOnHiding(e -> keep());
    }

    private void size(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private void keep() {
        settings.set("window.maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            settings.set("window.x", Double.toString(stage.getX()));
            settings.set("window.y", Double.toString(stage.getY()));
            settings.set("window.width", Double.toString(stage.getWidth()));
            settings.set("window.height", Double.toString(stage.getHeight()));
        }
    }
}
