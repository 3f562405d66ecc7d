package org.shinchoku.ui.help;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** 操作の案内: leads from control to control of the real window; Esc leaves it at any time. */
public final class Tour {

    private final Scene scene;
    private final List<Stop> stops;
    private PopOver shown;
    private int at;

    /** @param scene of the window, as it is now: what is not seen is passed over */
    public Tour(Scene scene) {
        this.scene = scene;
        this.stops =
                Stream.of(Stop.values()).filter(stop -> target(stop) != null).toList();
    }

    public void start() {
        go(0);
    }

    private Node target(Stop stop) {
        return scene.getRoot().lookupAll(stop.query()).stream()
                .filter(Tour::isSeen)
                .findFirst()
                .orElse(null);
    }

    private static boolean isSeen(Node node) {
        boolean seen = true;
        for (Node up = node; up != null; up = up.getParent()) {
            seen &= up.isVisible();
        }
        return seen && node.getLayoutBounds().getWidth() > 0;
    }

    private void go(int next) {
        leave();
        Node target = next < 0 || next >= stops.size() ? null : target(stops.get(next));
        if (target != null) {
            at = next;
            Stop stop = stops.get(next);
            Button onward = new Button(next == stops.size() - 1 ? "終わる" : "次へ");
            shown = new PopOver(words(stop, onward));
            shown.setArrowLocation(stop.arrow());
            shown.setDetachable(false);
            shown.setAnimated(false);
            shown.setAutoHide(true);
            shown.getRoot()
                    .getStylesheets()
                    .add(Tour.class.getResource("help.css").toExternalForm());
            shown.show(target);
            onward.requestFocus();
        }
    }

    private VBox words(Stop stop, Button onward) {
        Label title = new Label(stop.title());
        title.getStyleClass().add("tour-title");
        Label text = new Label(stop.text());
        text.getStyleClass().add("tour-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Label count = new Label((at + 1) + " / " + stops.size());
        count.getStyleClass().add("hint");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button back = new Button("前へ");
        back.setDisable(at == 0);
        back.setOnAction(event -> go(at - 1));
        Button end = new Button("やめる（Esc）");
        end.getStyleClass().add("flat");
        end.setOnAction(event -> leave());
        onward.getStyleClass().add("accent");
        onward.setDefaultButton(true);
        onward.setOnAction(event -> go(at + 1));
        onward.setAccessibleText(stop.title() + "。" + stop.text() + onward.getText());
        HBox buttons = new HBox(count, space, end, back, onward);
        buttons.getStyleClass().add("tour-buttons");
        VBox words = new VBox(title, text, buttons);
        words.setId("tour");
        words.getStyleClass().add("tour");
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        words.addEventHandler(KeyEvent.ANY, KeyEvent::consume); // what is typed is not meant for the table below
        return words;
    }

    private void pressed(KeyEvent event) {
        boolean ours = true;
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
        } else if (event.getCode() == KeyCode.RIGHT) {
            go(at + 1);
        } else if (event.getCode() == KeyCode.LEFT && at > 0) {
            go(at - 1);
        } else {
            ours = false;
        }
        if (ours) {
            event.consume();
        }
    }

    private void leave() {
        if (shown != null) {
            shown.hide();
            shown = null;
        }
    }
}
