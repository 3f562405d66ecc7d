package org.shinchoku.ui.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Keeps a window on a screen that has less room than it wants: its content is scrolled, its buttons stay in sight. */
final class OnScreen {

    /** What the window's own frame takes. */
    private static final double FRAME_PX = 48;

    private OnScreen() {}

    static void keep(Dialog<?> dialog, Region body) {
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWING, event -> fit(dialog.getDialogPane(), body, room(dialog)));
    }

    private static Rectangle2D room(Dialog<?> dialog) {
        Window owner = dialog.getOwner();
        return owner == null || Double.isNaN(owner.getX())
                ? Screen.getPrimary().getVisualBounds()
                : Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
                        .stream()
                        .findFirst()
                        .orElse(Screen.getPrimary())
                        .getVisualBounds();
    }

    static void fit(DialogPane pane, Region body, Rectangle2D room) {
        pane.applyCss();
        double width = pane.prefWidth(-1);
        double height = pane.prefHeight(width);
        double most = room.getHeight() - FRAME_PX;
        if (width > room.getWidth() || height > most) {
            ScrollPane scroll = new ScrollPane(body);
            scroll.getStyleClass().add("dialog-scroll");
            scroll.setFitToWidth(true);
            scroll.setFitToHeight(height <= most);
            pane.setContent(scroll);
            scroll.toBack();
            pane.setPrefSize(Math.min(width, room.getWidth()), Math.min(height, most));
        }
    }
}
