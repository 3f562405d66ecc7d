package org.shinchoku.ui.kit;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
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

    private OnScreen() {}

    /** As soon as the window has the size that it wants, of which some window managers tell late. */
    static void keep(Dialog<?> dialog, Region body) {
        DialogPane pane = dialog.getDialogPane();
        InvalidationListener sized = size -> Platform.runLater(() -> fit(dialog, body));
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWN, event -> {
            sized.invalidated(null);
            pane.widthProperty().addListener(sized);
            pane.heightProperty().addListener(sized);
        });
    }

    private static void fit(Dialog<?> dialog, Region body) {
        DialogPane pane = dialog.getDialogPane();
        Window window = pane.getScene().getWindow();
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        boolean large = pane.getWidth() > room.getWidth() || pane.getHeight() > room.getHeight();
        if (large && dialog.isShowing() && pane.getContent() == body) {
            scroll(pane, body);
            window.setWidth(Math.min(window.getWidth(), room.getWidth()));
            window.setHeight(Math.min(window.getHeight(), room.getHeight()));
            window.setX(room.getMinX());
            window.setY(room.getMinY());
        }
    }

    static void scroll(DialogPane pane, Region body) {
        ScrollPane scroll = new ScrollPane(body);
        scroll.getStyleClass().add("dialog-scroll");
        scroll.setFitToWidth(true);
        pane.setContent(scroll);
        scroll.toBack();
    }
}
