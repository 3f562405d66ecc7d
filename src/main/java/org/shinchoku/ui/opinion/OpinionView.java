package org.shinchoku.ui.opinion;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Meeting;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Tables;
import org.shinchoku.ui.kit.Traversal;

/** 会議の記録: above, what is being written down; below, what was said and what the office answers. */
final class OpinionView extends BorderPane {

    private final OpinionViewModel model;
    private final EntryPane entry;
    private final ComboBox<Meeting> meetings;
    private final TableView<Heard> table = new TableView<>();
    private final TextArea answer = new TextArea();
    private final Button answered = new Button("対応を記録する");
    private final Button further = new Button("その後の対応として加える");

    /** @param convene registers a meeting */
    OpinionView(OpinionViewModel model, Runnable convene) {
        this.model = model;
        this.entry = new EntryPane(model);
        this.meetings = Combos.of("opinion-meeting", "会議", m -> m == null ? "" : model.name(m));
        getStyleClass().add("opinion-view");
        meetings.setItems(model.meetings());
        meetings.valueProperty().bindBidirectional(model.meetingProperty());
        Button register = new Button("会議を登録…（" + Command.OPINION_MEETING.keyWords() + "）");
        register.setId("opinion-convene");
        register.setOnAction(e -> convene.run());
        HBox head = Labels.row(Labels.name("会議", meetings), meetings, register);
        VBox above = new VBox(12, head, entry);
        above.getStyleClass().add("opinion-above");
        VBox said = said();
        said.getStyleClass().add("opinion-said");
        HBox replies = replies();
        replies.getStyleClass().add("opinion-replies");
        setTop(above);
        setCenter(said);
        setBottom(replies);
        show(null);
    }

    private VBox said() {
        table.setId("opinion-heard");
        table.setAccessibleText("記録した意見");
        table.setPlaceholder(new Label("この会議の意見は、まだ記録されていません。"));
        table.setItems(model.heard());
        table.getColumns().add(Tables.column("項目", 190, Heard::item));
        TableColumn<Heard, String> columns = Tables.column("欄", 120, Heard::column);
        columns.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.heard().stream().anyMatch(h -> !h.column().isEmpty()), model.heard()));
        table.getColumns().add(columns);
        table.getColumns().add(Tables.column("発言者", 90, h -> h.opinion().speaker()));
        table.getColumns().add(Tables.column("市の対応", 220, Heard::answers));
        TableColumn<Heard, String> marks = Tables.column("評価", 110, Heard::mark);
        marks.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.heard().stream().anyMatch(h -> !h.mark().isEmpty()), model.heard()));
        table.getColumns().add(3, marks);
        table.getColumns().add(3, Tables.wide("意見", table, h -> h.opinion().text()));
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> show(now));
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(6, Labels.title("記録した意見"), table);
    }

    private HBox replies() {
        answer.setId("opinion-answer");
        answer.setWrapText(true);
        answer.setPrefRowCount(3);
        Traversal.leaveByTab(answer);
        answered.setId("opinion-answered");
        answered.setOnAction(e -> answer(false));
        further.setId("opinion-further");
        further.setOnAction(e -> answer(true));
        answered.setMinWidth(Button.USE_PREF_SIZE);
        further.setMinWidth(Button.USE_PREF_SIZE);
        HBox.setHgrow(answer, Priority.ALWAYS);
        return Labels.row(Labels.name("市の対応", answer), answer, new VBox(6, answered, further));
    }

    private void show(Heard heard) {
        int replies = heard == null ? 0 : heard.replies().size();
        answer.setText(replies == 0 ? "" : heard.replies().get(replies - 1).text());
        answer.setDisable(heard == null);
        answered.setDisable(heard == null);
        further.setDisable(replies == 0);
    }

    private void answer(boolean further) {
        Heard to = table.getSelectionModel().getSelectedItem();
        if (to != null) {
            model.answer(to, answer.getText(), further);
            table.getItems().stream()
                    .filter(h -> h.id() == to.id())
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
            table.requestFocus();
        }
    }

    void start() {
        entry.start();
    }

    /** What is being written: the office's answer, or else the opinion. */
    void record() {
        if (answer.isFocused()) {
            answer(false);
        } else {
            entry.record();
        }
    }

    /** Takes the chosen opinion back into the entry, to be said otherwise; not where one goes elsewhere. */
    boolean correct() {
        Heard wrong = table.getSelectionModel().getSelectedItem();
        boolean here = table.isFocused() && wrong != null;
        if (here) {
            entry.correct(wrong);
        }
        return here;
    }

    /** Between what is written and what was said. */
    void swap() {
        boolean below = getScene().getFocusOwner() == table || getScene().getFocusOwner() == answer;
        if (below) {
            entry.start();
        } else {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectLast();
            }
        }
    }

    void remove() {
        Heard gone = table.getSelectionModel().getSelectedItem();
        if (gone != null) {
            model.remove(gone);
        }
    }
}
