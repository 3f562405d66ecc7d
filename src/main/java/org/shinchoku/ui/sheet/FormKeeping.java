package org.shinchoku.ui.sheet;

import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;

/** Asks before a form is kept under a name or removed. */
final class FormKeeping {

    private final SheetViewModel model;
    private final Dialogs dialogs;

    FormKeeping(SheetViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    void keepAs() {
        TextField name = new TextField(free(model.chosenProperty().get().name()));
        name.setId("form-name");
        name.setPrefColumnCount(24);
        ButtonType agreed = Dialogs.button("残す", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialogs.dialog(
                Feather.COPY,
                "accent",
                "様式に名前を付けて残す",
                new VBox(8, Labels.name("様式の名称", name), name, Labels.hint("ほかの様式にない名称を付けてください。")),
                agreed,
                Dialogs.cancel());
        dialog.getDialogPane()
                .lookupButton(agreed)
                .disableProperty()
                .bind(name.textProperty().map(text -> text.isBlank() || model.isTaken(text)));
        dialog.setOnShown(e -> Platform.runLater(() -> {
            name.requestFocus();
            name.selectAll();
        }));
        if (dialog.showAndWait().orElse(null) == agreed) {
            model.keepAs(name.getText());
        }
    }

    private String free(String name) {
        String free = name;
        for (int n = 2; model.isTaken(free); n++) {
            free = name + n;
        }
        return free;
    }

    void remove() {
        String name = model.chosenProperty().get().name();
        if (dialogs.confirm("様式を削除しますか", "様式「" + name + "」を計画から削除します。「元に戻す」で取り消せます。", "削除する")) {
            model.remove();
        }
    }
}
