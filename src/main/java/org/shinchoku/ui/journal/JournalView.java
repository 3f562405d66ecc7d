package org.shinchoku.ui.journal;

import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.journal.JournalViewModel.Step;
import org.shinchoku.ui.kit.Buttons;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.InSight;
import org.shinchoku.ui.kit.Labels;

/** 履歴: the list of steps at the right of the window. */
public final class JournalView extends BorderPane {

    /** The part of the height that what a step changed may take. */
    private static final double STEP = 0.4;

    private final ListView<Step> list;
    private final StepPane step;
    private final Runnable leave;
    /** What the list is filled with; by itself it would choose the line that stands where the chosen one stood. */
    private final ObservableList<Step> steps;

    private boolean filling;
    private Step chosen;

    /**
     * @param close hides the pane
     * @param leave goes to where the clerk writes
     */
    public JournalView(JournalViewModel model, Dialogs dialogs, Runnable close, Runnable leave) {
        this.leave = leave;
        steps = model.steps();
        list = new ListView<>(FXCollections.observableArrayList(steps));
        list.setId("journal");
        list.getStyleClass().add("journal");
        list.setAccessibleText("履歴");
        list.setCellFactory(view -> new StepCell());
        InSight.keep(list);
        list.setPlaceholder(new Label("当てはまる履歴はありません。"));
        HBox head = new HBox(new Label("履歴"), Labels.space(), Buttons.icon(Feather.X, "履歴を閉じる（F8）", close));
        head.getStyleClass().add("pane-head");
        step = new StepPane(model, dialogs);
        step.maxHeightProperty().bind(heightProperty().multiply(STEP)); // the list of steps keeps its room
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!filling) {
                choose(now);
            }
        });
        steps.addListener((ListChangeListener<Step>) change -> fill());
        setTop(new VBox(head, new FilterBar(model)));
        setCenter(list);
        setBottom(step);
        list.setOnKeyPressed(this::pressed);
    }

    /** The step that was chosen stays so, wherever it stands now. */
    private void fill() {
        filling = true;
        list.getItems().setAll(steps);
        list.getSelectionModel().clearSelection();
        steps.stream()
                .filter(now -> chosen != null && now.number() == chosen.number())
                .forEach(list.getSelectionModel()::select);
        filling = false;
        if (!Objects.equals(chosen, list.getSelectionModel().getSelectedItem())) {
            choose(list.getSelectionModel().getSelectedItem());
        }
    }

    private void choose(Step now) {
        boolean pressed = step.isFocusWithin();
        chosen = now;
        step.show(now);
        if (pressed) {
            list.requestFocus(); // the button that was pressed is gone
        }
    }

    private void pressed(KeyEvent event) {
        Command.pressed(Command.Where.JOURNAL, event).ifPresent(command -> {
            switch (command) {
                case JOURNAL_LOOK -> step.look();
                case JOURNAL_TAKE_BACK -> step.takeBack();
                default -> leave.run();
            }
            event.consume();
        });
    }

    /** The focus is on a step that is seen to have it. */
    @Override
    public void requestFocus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }
}
