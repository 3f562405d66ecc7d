package org.shinchoku.ui.outline;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Item;
import org.shinchoku.text.Fold;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Theme;

/** 再掲を置く: asks under which item another is shown again. */
final class RepostDialog {

    private final Dialogs dialogs;
    private final OutlineViewModel model;
    private final Item original;
    private final TextField word = new TextField();
    private final ListView<Item> places = new ListView<>();

    RepostDialog(Dialogs dialogs, OutlineViewModel model, Item original) {
        this.dialogs = dialogs;
        this.model = model;
        this.original = original;
        word.setId("repost-word");
        word.setPromptText("語句で絞り込む");
        Labels.call(word, "語句で絞り込む");
        word.textProperty().addListener((o, before, now) -> fill());
        word.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        places.setId("repost-places");
        places.setAccessibleText("再掲を置く所");
        places.setPrefSize(Theme.wide(560), 320);
        places.setPlaceholder(new Label("置ける所がありません。"));
        places.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(Item item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : model.path(item));
            }
        });
    }

    /** The arrows choose in the list while the clerk types. */
    private void move(KeyEvent key) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            int at = places.getSelectionModel().getSelectedIndex() + by;
            places.getSelectionModel()
                    .select(Math.max(0, Math.min(at, places.getItems().size() - 1)));
            places.scrollTo(Math.max(0, places.getSelectionModel().getSelectedIndex() - 3));
            key.consume();
        }
    }

    private void fill() {
        String key = Fold.key(word.getText());
        places.getItems()
                .setAll(model.hosts(original.id()).stream()
                        .filter(item -> Fold.key(model.path(item)).contains(key))
                        .toList());
        places.getSelectionModel().select(0);
    }

    /** The item under which the clerk wants it; empty where they leave it. */
    Optional<Item> ask() {
        fill();
        ButtonType agreed = Dialogs.button("ここに置く", ButtonData.OK_DONE);
        Label hint = new Label("「" + model.title(original) + "」を、選んだ項目の下に再掲として表示します。内容は再掲元と同じです。");
        hint.setWrapText(true);
        Dialog<ButtonType> dialog = dialogs.dialog(
                Feather.COPY, "accent", "再掲を置く", new VBox(10, hint, word, places), agreed, Dialogs.cancel());
        Node button = dialog.getDialogPane().lookupButton(agreed);
        button.disableProperty()
                .bind(places.getSelectionModel().selectedItemProperty().isNull());
        dialog.setOnShown(e -> Platform.runLater(word::requestFocus));
        return dialog.showAndWait()
                .filter(pressed -> pressed == agreed)
                .map(pressed -> places.getSelectionModel().getSelectedItem());
    }
}
