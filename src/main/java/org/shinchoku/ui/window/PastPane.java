package org.shinchoku.ui.window;

import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.shinchoku.ui.grid.GridCommands;
import org.shinchoku.ui.grid.GridView;
import org.shinchoku.ui.grid.GridViewModel;
import org.shinchoku.ui.journal.JournalViewModel;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.OpenPlan;

/** The plan as it once was, in place of the grid: to be read, and to go back to. */
final class PastPane extends BorderPane {

    private final GridView grid;

    /** @param now the table of the plan as it is */
    PastPane(JournalViewModel.Past past, JournalViewModel steps, GridViewModel now, Dialogs dialogs, Clock clock) {
        getStyleClass().add("past");
        setId("past");
        grid = new GridView(now.past(OpenPlan.past(past.plan(), clock)), dialogs);
        Label words = new Label(past.when() + "の時点の計画を表示しています（閲覧のみ）");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button back = button("この時点に戻す", Command.PAST_GO_BACK);
        back.setId("past-go-back");
        back.setOnAction(e -> steps.goBack(past.number(), past.when()));
        Button leave = button("今の計画を表示", Command.PAST_LEAVE);
        leave.setId("past-leave");
        leave.setOnAction(e -> steps.leavePast());
        HBox banner = new HBox(words, back, leave);
        banner.getStyleClass().add("past-banner");
        setTop(banner);
        setCenter(grid);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> Command.pressed(Command.Where.PAST, event).ifPresent(command -> {
                    if (command == Command.PAST_GO_BACK) {
                        back.fire();
                    } else {
                        leave.fire();
                    }
                    event.consume();
                }));
        Platform.runLater(grid::requestFocus);
    }

    private static Button button(String text, Command command) {
        Button button = new Button(text);
        button.setTooltip(new Tooltip(command.tip()));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    @Override
    public void requestFocus() {
        grid.requestFocus();
    }

    /** What menus do with the table that is shown here. */
    GridCommands grid() {
        return grid.commands();
    }
}
