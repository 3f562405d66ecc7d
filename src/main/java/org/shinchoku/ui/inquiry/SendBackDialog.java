package org.shinchoku.ui.inquiry;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.kit.DayField;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Theme;

/** 差戻し: shows what goes back to which sections before the workbooks are made. */
final class SendBackDialog {

    private final Dialogs dialogs;
    private final SendBackViewModel model;

    SendBackDialog(Dialogs dialogs, SendBackViewModel model) {
        this.dialogs = dialogs;
        this.model = model;
    }

    /** What the clerk wants; empty where they leave it. */
    Optional<Wish> ask() {
        ListView<String> lines = new ListView<>();
        lines.setId("back-lines");
        lines.setAccessibleText("差し戻す欄");
        lines.setPrefSize(Theme.wide(680), 260);
        lines.setPlaceholder(new Label("差し戻す欄はありません。"));
        CheckBox empty = new CheckBox("記入のない欄も、記入をお願いする（" + model.emptyCells() + "か所）");
        empty.setId("back-empty");
        empty.setDisable(model.emptyCells() == 0);
        empty.selectedProperty().bindBidirectional(model.emptyProperty());
        DayField due = new DayField("back-due", "（期限なし）");
        due.valueProperty().bindBidirectional(model.dueProperty());
        Label summary = Dialogs.text("");
        summary.setId("back-summary");
        summary.setMaxWidth(Theme.wide(680));
        summary.textProperty().bind(Bindings.createStringBinding(model::summary, model.backsProperty()));
        model.backsProperty().addListener(o -> lines.getItems().setAll(model.lines()));
        lines.getItems().setAll(model.lines());
        ButtonType make = Dialogs.button("置き場所を選ぶ…", ButtonData.OK_DONE);
        ButtonType note = Dialogs.button("記録だけする", ButtonData.LEFT);
        Dialog<ButtonType> dialog = dialogs.dialog(
                Feather.CORNER_UP_LEFT,
                "accent",
                "差戻しのファイルを作る",
                new VBox(12, summary, lines, empty, Labels.row(Labels.name("再提出期限", due), due.inWords())),
                note,
                make,
                Dialogs.cancel());
        dialog.getDialogPane()
                .lookupButton(make)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.backsProperty().get().isEmpty(), model.backsProperty()));
        dialog.setOnShown(e -> Platform.runLater(lines::requestFocus));
        return dialog.showAndWait()
                .filter(pressed -> pressed == make || pressed == note)
                .map(pressed -> pressed == make ? Wish.WORKBOOKS : Wish.NOTE);
    }
}
