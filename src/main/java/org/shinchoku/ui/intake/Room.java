package org.shinchoku.ui.intake;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** How large the import's window is: as large as the screen, on a large one nearly. */
final class Room {

    private static final double LARGE = 1600;
    private static final double PART = 0.92;

    private Room() {}

    static void take(Stage stage) {
        Rectangle2D all = Screen.getPrimary().getVisualBounds();
        boolean large = all.getWidth() > LARGE;
        double part = large ? PART : 1;
        stage.setWidth(all.getWidth() * part);
        stage.setHeight(all.getHeight() * part);
        stage.setX(all.getMinX() + all.getWidth() * (1 - part) / 2);
        stage.setY(all.getMinY() + all.getHeight() * (1 - part) / 2);
        stage.setMaximized(!large);
    }
}
