package org.shinchoku.ui.outline;

import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;

/** The small window that asks for an item's number and name. */
final class ItemForm {

    private final TextField number;
    private final TextField label;

    ItemForm(String number, String label) {
        this.number = field(number, "item-number", "1-1");
        this.label = field(label, "item-label", "");
        this.number.setMaxWidth(140);
    }

    private static TextField field(String text, String id, String prompt) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPromptText(prompt);
        field.setPrefColumnCount(30);
        return field;
    }

    /** @param then takes the number and the name, where the clerk agrees */
    void ask(Dialogs dialogs, String headline, String verb, BiConsumer<String, String> then) {
        GridPane form = new GridPane();
        form.getStyleClass().add("form-grid");
        form.addRow(0, Labels.name("番号", number), number);
        form.addRow(1, Labels.name("名称", label), label);
        ButtonType agreed = Dialogs.button(verb, ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialogs.dialog(Feather.LIST, "accent", headline, form, agreed, Dialogs.cancel());
        Node button = dialog.getDialogPane().lookupButton(agreed);
        button.disableProperty().bind(label.textProperty().isEmpty());
        dialog.setOnShown(e -> Platform.runLater(label::requestFocus));
        if (dialog.showAndWait().orElse(null) == agreed) {
            then.accept(number.getText().strip(), label.getText().strip());
        }
    }
}
