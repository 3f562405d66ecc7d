package org.shinchoku.ui.inquiry;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Theme;

/** 差戻しの理由: asks what a section is to correct. */
final class RemarkDialog {

    private final Dialogs dialogs;

    RemarkDialog(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /**
     * What the clerk writes; empty where they leave it as it was.
     *
     * @param about whose answers to what
     * @param written what is remarked already, or a first proposal
     */
    Optional<String> ask(String about, String written) {
        TextArea text = new TextArea(written);
        text.setId("remark-text");
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.setPrefWidth(Theme.wide(520));
        text.setPromptText("確認していただきたいことを書いてください。");
        ButtonType agreed = Dialogs.button("この理由にする", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialogs.dialog(
                Feather.CORNER_UP_LEFT,
                "accent",
                "差戻しの理由",
                new VBox(
                        10,
                        Dialogs.text(about),
                        Labels.name("理由", text),
                        text,
                        Labels.hint("書き終えたら " + Command.INQUIRY_TAKE.keyWords() + " でも決められます。空にすると、差し戻しません。")),
                agreed,
                Dialogs.cancel());
        Button button = (Button) dialog.getDialogPane().lookupButton(agreed);
        text.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (Command.INQUIRY_TAKE.isPressed(key)) {
                button.fire();
                key.consume();
            }
        });
        dialog.setOnShown(e -> Platform.runLater(() -> {
            text.requestFocus();
            text.selectAll();
        }));
        return dialog.showAndWait().filter(pressed -> pressed == agreed).map(pressed -> text.getText());
    }
}
