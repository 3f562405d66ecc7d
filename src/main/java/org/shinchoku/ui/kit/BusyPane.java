package org.shinchoku.ui.kit;

import java.util.EnumSet;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Covers the window while a task runs: nothing can be pressed at once, and what takes longer shows its progress. */
public final class BusyPane extends StackPane {

    /** Enter is not among them: it was meant for what the clerk did before. */
    private static final Set<KeyCode> PRESSING = EnumSet.of(KeyCode.SPACE, KeyCode.ESCAPE);

    private static final Duration PATIENCE = Duration.millis(250);

    private final Label title = new Label();
    private final Label doing = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("中止（Esc）");
    private final VBox card;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    /** @param asking whether a window of the task is open, which stands in for its progress */
    public BusyPane(Tasks tasks, ObservableBooleanValue asking) {
        title.getStyleClass().add("busy-title");
        doing.getStyleClass().add("busy-doing");
        doing.managedProperty().bind(doing.textProperty().isNotEmpty());
        cancel.setId("busy-cancel");
        cancel.setCancelButton(true);
        HBox foot = new HBox(cancel);
        foot.setStyle("-fx-alignment: center-right;");
        card = new VBox(title, doing, bar, foot);
        card.getStyleClass().add("busy-card");
        asking.addListener((o, before, now) -> card.setOpacity(now ? 0 : 1));
        getChildren().add(card);
        sceneProperty().addListener((o, before, now) -> now.addEventFilter(KeyEvent.ANY, this::keep));
        cancel.disabledProperty().addListener((o, before, now) -> {
            if (now && isVisible()) {
                requestFocus(); // or it would go to what lies behind
            }
        });
        patience.setOnFinished(e -> reveal(true));
        show(tasks.currentProperty().get());
        tasks.currentProperty().addListener((o, before, now) -> show(now));
    }

    /** Nothing that lies behind hears a key, nor can arrows or Tab lead there; the button hears those that press it. */
    private void keep(KeyEvent event) {
        boolean presses =
                PRESSING.contains(event.getCode()) && (event.getTarget() == cancel || event.getTarget() == this);
        if (isVisible() && !presses) {
            event.consume();
        }
    }

    private void show(Task task) {
        patience.stop();
        setVisible(task != null);
        reveal(false);
        doing.textProperty().unbind();
        bar.progressProperty().unbind();
        cancel.disableProperty().unbind();
        if (task != null) {
            title.setText(task.title());
            doing.textProperty().bind(task.doingProperty());
            bar.progressProperty().bind(task.partProperty());
            cancel.disableProperty().bind(task.cancellableProperty().not());
            cancel.setOnAction(e -> task.cancel());
            patience.playFromStart();
            requestFocus();
        }
    }

    private void reveal(boolean shown) {
        card.setVisible(shown);
        getStyleClass().remove("busy");
        if (shown) {
            getStyleClass().add("busy");
            cancel.requestFocus();
        }
    }
}
