package org.shinchoku.ui.kit;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Remembers where a window stood and how large it was. */
public final class Bounds {

    private final Stage stage;
    private final Settings settings;
    private final String name;

    /** @param name under which it is remembered */
    public Bounds(Stage stage, Settings settings, String name) {
        this.stage = stage;
        this.settings = settings;
        this.name = name + ".";
    }

    /** Puts the window where it was, where a screen still is; some systems heed the size only after the window shows. */
    public void restoreAndKeep(double usualWidth, double usualHeight) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(settings.number(name + "width", usualWidth), screen.getWidth());
        double height = Math.min(settings.number(name + "height", usualHeight), screen.getHeight());
        double x = settings.number(name + "x", Double.NaN);
        double y = settings.number(name + "y", Double.NaN);
        size(width, height);
        if (!Screen.getScreensForRectangle(x + 40, y + 10, 60, 10).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(
                settings.get(name + "maximized").map(Boolean::parseBoolean).orElse(false));
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, e -> {
            if (!stage.isMaximized()) {
                size(width, height);
            }
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, e -> keep());
    }

    private void size(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private void keep() {
        settings.set(name + "maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            settings.set(name + "x", Double.toString(stage.getX()));
            settings.set(name + "y", Double.toString(stage.getY()));
            settings.set(name + "width", Double.toString(stage.getWidth()));
            settings.set(name + "height", Double.toString(stage.getHeight()));
        }
    }
}
