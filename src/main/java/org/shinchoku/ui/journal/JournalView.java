package org.shinchoku.ui.journal;

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

    /**
     * @param close hides the pane
     * @param leave goes to where the clerk writes
     */
    public JournalView(JournalViewModel model, Dialogs dialogs, Runnable close, Runnable leave) {
        this.leave = leave;
        list = new ListView<>(model.steps());
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
            boolean pressed = step.isFocusWithin();
            step.show(now);
            if (pressed) {
                list.requestFocus(); // the button that was pressed is gone
            }
        });
        setTop(new VBox(head, new FilterBar(model)));
        setCenter(list);
        setBottom(step);
        list.setOnKeyPressed(this::pressed);
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
