package org.shinchoku.ui.inquiry;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.DayField;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Theme;
import org.shinchoku.ui.kit.TickCell;

/** 照会を作る: the window in which the clerk says what is asked. */
final class RequestDialog {

    private final Dialogs dialogs;
    private final RequestViewModel model;
    private final ComboBox<FiscalYear> year =
            Combos.of("request-year", "照会する年度", y -> y == null ? "" : y.in(Spelling.ERA));

    private final ListView<Ticked> fields;

    RequestDialog(Dialogs dialogs, RequestViewModel model) {
        this.dialogs = dialogs;
        this.model = model;
        this.fields = new ListView<>(model.fields());
    }

    /** Whether the clerk agrees. */
    boolean ask() {
        if (model.years().isEmpty()) {
            dialogs.refuse("照会できる欄がありません", "担当課が記入する、年度ごとの欄がありません。「階層と欄」で欄を加えてから行ってください。");
            return false;
        }
        ButtonType agreed = Dialogs.button("置き場所を選ぶ…", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog =
                dialogs.dialog(Feather.SEND, "accent", "照会・回答　照会を作る", content(), agreed, Dialogs.cancel());
        Button agree = (Button) dialog.getDialogPane().lookupButton(agreed);
        agree.disableProperty().bind(model.readyProperty().not());
        dialog.setOnShown(e -> Platform.runLater(() -> {
            fields.requestFocus();
            fields.getSelectionModel().selectFirst();
        }));
        return dialog.showAndWait().orElse(null) == agreed;
    }

    private VBox content() {
        year.getItems().setAll(model.years());
        year.valueProperty().bindBidirectional(model.yearProperty());
        fields.setId("request-fields");
        fields.setAccessibleText("照会する欄");
        fields.setPrefHeight(150);
        TickCell.in(fields, Ticked::asked, t -> t.field().name());
        TickCell.onWholeLines(fields, Ticked::asked);
        TextArea letter = new TextArea();
        letter.setId("request-letter");
        letter.setPrefRowCount(4);
        letter.setWrapText(true);
        letter.setPromptText("空けておくと、決まった文になります。");
        letter.textProperty().bindBidirectional(model.letterProperty());
        CheckBox apart = new CheckBox("複数の課が担当する項目を、別の一つのファイルにまとめる");
        apart.setId("request-apart");
        apart.selectedProperty().bindBidirectional(model.apartProperty());
        Label summary = new Label();
        summary.setId("request-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(model.summaryProperty());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.addRow(0, Labels.name("年度", year), year);
        grid.addRow(1, Labels.name("照会する欄", fields), fields);
        grid.add(Labels.hint("スペースキーで選んだり外したりできます。"), 1, 2);
        DayField due = new DayField("request-due", "（期限なし）");
        due.valueProperty().bindBidirectional(model.dueProperty());
        grid.addRow(3, Labels.name("回答期限", due), due.inWords());
        grid.addRow(4, Labels.name("送付文", letter), letter);
        grid.add(apart, 1, 5);
        GridPane.setHgrow(fields, Priority.ALWAYS);
        VBox content = new VBox(14, grid, summary);
        content.setMinWidth(Theme.wide(640));
        return content;
    }
}
