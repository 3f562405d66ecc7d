package org.shinchoku.ui.inquiry;

import java.util.List;
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
import org.shinchoku.plan.Outline;
import org.shinchoku.text.Fold;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Theme;

/** 項目を選ぶ: asks which item a row of a return is about. */
final class ItemDialog {

    private final Dialogs dialogs;
    private final Outline outline;
    private final List<Item> items;
    private final TextField word = new TextField();
    private final ListView<Item> list = new ListView<>();

    /** @param items those that it may be */
    ItemDialog(Dialogs dialogs, Outline outline, List<Item> items) {
        this.dialogs = dialogs;
        this.outline = outline;
        this.items = items;
        word.setId("point-word");
        word.setPromptText("語句で絞り込む");
        Labels.call(word, "語句で絞り込む");
        word.textProperty().addListener((o, before, now) -> fill());
        word.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        list.setId("point-items");
        list.setAccessibleText("項目");
        list.setPrefSize(Theme.wide(620), 320);
        list.setPlaceholder(new Label("この語句のある項目はありません。"));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Item item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : words(item));
            }
        });
    }

    private String words(Item item) {
        String above = outline.path(item.id());
        return (item.name() + (above.isEmpty() ? "" : "　（" + above + "）")).replace('\n', ' ');
    }

    /** The arrows choose in the list while the clerk types. */
    private void move(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            if (key.getCode() == KeyCode.DOWN) {
                list.getSelectionModel().selectNext();
            } else {
                list.getSelectionModel().selectPrevious();
            }
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
            key.consume();
        }
    }

    private void fill() {
        String key = Fold.key(word.getText());
        list.getItems()
                .setAll(items.stream()
                        .filter(item -> Fold.key(words(item)).contains(key))
                        .toList());
        list.getSelectionModel().select(0);
    }

    /**
     * The item that the clerk points to; empty where they leave it.
     *
     * @param row what stands in the row
     */
    Optional<Item> ask(String row) {
        fill();
        ButtonType agreed = Dialogs.button("この項目にする", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialogs.dialog(
                Feather.CROSSHAIR,
                "accent",
                "項目を選ぶ",
                new VBox(
                        10, Dialogs.text("「" + row + "」の行が、どの項目についての回答かを選んでください。同じ行のほかの回答も、その項目のものになります。"), word, list),
                agreed,
                Dialogs.cancel());
        Node button = dialog.getDialogPane().lookupButton(agreed);
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        dialog.setOnShown(e -> Platform.runLater(word::requestFocus));
        return dialog.showAndWait()
                .filter(pressed -> pressed == agreed)
                .map(pressed -> list.getSelectionModel().getSelectedItem());
    }
}
