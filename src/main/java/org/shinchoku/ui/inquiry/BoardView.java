package org.shinchoku.ui.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Return;
import org.shinchoku.returns.Standing;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Tables;

/** 課ごとの状況: a line for each section, and what is done for those that are chosen. */
final class BoardView extends BorderPane {

    private final InquiryViewModel model;
    private final TableView<Standing> table;
    private final Label told = new Label();
    private int[] again = new int[0];

    BoardView(InquiryViewModel model, Actions actions, InquiryWindow does) {
        this.model = model;
        this.table = new TableView<>(model.sections());
        table.setId("board");
        table.setAccessibleText("課ごとの状況");
        table.setPlaceholder(new Label("照会はまだありません。「照会を作る」（" + Command.INQUIRY_MAKE.keyWords() + "）から始めます。"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .setAll(List.of(
                        Tables.column("課", 160, s -> s.section().name()),
                        Tables.column("状況", 112, s -> s.stage().word),
                        Tables.column("送付日", 104, s -> Days.of(s.answer().sent())),
                        Tables.column("期限", 104, s -> Days.of(s.due())),
                        Tables.column("督促", 138, s -> Days.reminded(s.answer())),
                        Tables.column("回答日", 104, s -> Days.of(s.answer().received())),
                        Tables.column("差戻し", 150, s -> Days.sentBack(s.answer())),
                        Tables.column("項目", 66, s -> s.items() + "件"),
                        Tables.column("未記入", 86, s -> s.missing() + "か所"),
                        Tables.wide("ファイル", table, s -> s.answer().file())));
        table.getColumns().forEach(column -> column.setSortable(false));
        Label summary = new Label();
        summary.setId("board-summary");
        summary.textProperty().bind(model.summaryProperty());
        told.setId("board-told");
        told.setWrapText(true);
        told.getStyleClass().add("hint");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        model.unaskedProperty().addListener(o -> tell());
        model.chosenProperty().addListener(o -> tell());
        tell();
        VBox top = new VBox(4, summary, told);
        top.getStyleClass().add("inquiry-bar");
        setTop(top);
        setCenter(table);
        setBottom(buttons(actions, does));
        table.getItems().addListener((ListChangeListener<Standing>) c -> choose());
        choose();
    }

    private FlowPane buttons(Actions actions, InquiryWindow does) {
        FlowPane buttons = new FlowPane(
                8,
                6,
                actions.button("board-letter", "送付文をコピー", Command.INQUIRY_LETTER, this::letter),
                actions.button("board-sent", "送付済みにする", Command.INQUIRY_SENT, () -> each(model::sent)),
                actions.button("board-remind", "督促の文をコピー", Command.INQUIRY_REMIND, this::remind),
                actions.button("board-reminded", "督促済みにする", Command.INQUIRY_REMINDED, () -> each(model::reminded)),
                actions.button("board-back", "差し戻す…", Command.INQUIRY_BACK, () -> each(does::sendBack)),
                actions.button(
                        "board-done",
                        "取込済みにする",
                        Command.INQUIRY_DONE,
                        () -> each(some -> model.mark(some, Return.State.ACCEPTED))));
        buttons.getStyleClass().add("tick-foot");
        return buttons;
    }

    private void tell() {
        int unasked = model.unaskedProperty().get();
        told.setText(unasked == 0 ? "" : "担当課のない項目が" + unasked + "件あり、どの課にも照会していません。");
    }

    private void each(Consumer<List<Standing>> action) {
        List<Standing> chosen = table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
        if (!chosen.isEmpty()) {
            again = table.getSelectionModel().getSelectedIndices().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            action.accept(chosen);
        }
    }

    /** The table lets go of what was chosen when its lines are filled anew. */
    private void choose() {
        if (again.length > 0 && again[again.length - 1] < table.getItems().size()) {
            int[] chosen = again;
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(chosen[0], chosen);
        } else {
            table.getSelectionModel().selectFirst();
        }
        again = new int[0];
    }

    private void letter() {
        Standing section = table.getSelectionModel().getSelectedItem();
        if (section != null) {
            copy(model.letter(section), section.section().name() + "への送付文をコピーしました。メールに貼り付けられます。");
        }
    }

    private void remind() {
        String text = model.reminder();
        if (text.isEmpty()) {
            told.setText("回答を待っている課はありません。");
        } else {
            copy(text, "督促の文をコピーしました。メールに貼り付けられます。");
        }
    }

    private void copy(String text, String done) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        told.setText(done);
    }

    @Override
    public void requestFocus() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        table.requestFocus();
    }
}
