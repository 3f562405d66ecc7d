package org.shinchoku.ui.inquiry;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Labels;

/** 照会・回答: the chosen inquiry, below it the board of its sections and what came back. */
final class InquiryView extends BorderPane {

    private final Actions actions;
    private final BoardView board;
    private final AnswersView answers;
    private final TabPane tabs = new TabPane();

    /** @param does what the window does */
    InquiryView(InquiryViewModel model, AnswersViewModel came, Actions actions, InquiryWindow does) {
        this.actions = actions;
        getStyleClass().add("inquiry");
        setTop(head(model, does));
        this.board = new BoardView(model, actions, does);
        this.answers = new AnswersView(came, actions, does);
        tabs.getTabs().setAll(new Tab("課ごとの状況", board), new Tab("回答の照合", answers));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText("課ごとの状況と回答の照合");
        setCenter(tabs);
        HBox foot =
                Labels.row(Labels.space(), actions.button("inquiry-leave", "閉じる", Command.INQUIRY_LEAVE, does::close));
        foot.getStyleClass().add("sheet-foot");
        setBottom(foot);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> Command.pressed(Command.Where.INQUIRY, key).ifPresent(command -> pressed(command, key)));
    }

    private HBox head(InquiryViewModel model, InquiryWindow does) {
        ComboBox<Inquiry> chosen = Combos.of(
                "inquiry-chosen",
                "照会",
                i -> i == null ? "（照会はまだありません）" : i.year().in(Spelling.ERA) + "　" + i.title());
        chosen.setItems(model.inquiries());
        chosen.setMaxWidth(560);
        chosen.setValue(model.chosenProperty().get());
        chosen.valueProperty().addListener((o, before, now) -> {
            if (now != null) {
                model.chosenProperty().set(now);
            }
        });
        model.chosenProperty().addListener((o, before, now) -> chosen.setValue(now));
        HBox head = Labels.row(
                chosen,
                Labels.space(),
                actions.button("inquiry-make", "照会を作る…", Command.INQUIRY_MAKE, does::make),
                actions.button("inquiry-collect", "回答を取り込む…", Command.INQUIRY_COLLECT, does::collectFiles),
                actions.button("inquiry-folder", "フォルダーから…", Command.INQUIRY_FOLDER, does::collectFolder));
        actions.of(Command.INQUIRY_COLLECT)
                .ifPresent(b -> b.disableProperty().bind(model.chosenProperty().isNull()));
        actions.of(Command.INQUIRY_FOLDER)
                .ifPresent(b -> b.disableProperty().bind(model.chosenProperty().isNull()));
        head.getStyleClass().add("inquiry-bar");
        return head;
    }

    private void pressed(Command command, KeyEvent key) {
        boolean comparing = tabs.getSelectionModel().getSelectedIndex() == 1;
        switch (command) {
            case INQUIRY_PANE -> turn(!comparing);
            case INQUIRY_TICK -> {
                if (!comparing || !answers.isOnList()) {
                    return; // the space bar presses buttons, and is typed
                }
                answers.tick();
            }
            default -> {
                Optional<Button> button = actions.of(command);
                if (button.isEmpty() || !isSeen(button.get())) {
                    return;
                }
                button.get().fire();
            }
        }
        key.consume();
    }

    /** Whether a button is on the tab that is seen, or on none. */
    private boolean isSeen(Node button) {
        for (Node node = button; node != null; node = node.getParent()) {
            if (node == board || node == answers) {
                return tabs.getSelectionModel().getSelectedItem().getContent() == node;
            }
        }
        return true;
    }

    /** Turns to what came back, or to the board. */
    void turn(boolean comparing) {
        tabs.getSelectionModel().select(comparing ? 1 : 0);
        requestFocus();
    }

    @Override
    public void requestFocus() {
        if (tabs.getSelectionModel().getSelectedIndex() == 1) {
            answers.requestFocus();
        } else {
            board.requestFocus();
        }
    }
}
