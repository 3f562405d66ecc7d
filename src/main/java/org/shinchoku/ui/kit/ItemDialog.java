package org.shinchoku.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Item;
import org.shinchoku.text.Fold;

/** 項目を選ぶ: asks for one of many items, narrowed by words. */
public final class ItemDialog {

    private final Dialogs dialogs;
    private final List<Item> items;
    private final Function<Item, String> words;
    private final TextField word = new TextField();
    private final ListView<Item> list = new ListView<>();

    /**
     * @param items those that it may be
     * @param words how one of them is told from the others
     */
    public ItemDialog(Dialogs dialogs, List<Item> items, Function<Item, String> words) {
        this.dialogs = dialogs;
        this.items = items;
        this.words = words;
        word.setId("item-word");
        word.setPromptText("語句で絞り込む");
        Labels.call(word, "語句で絞り込む");
        word.textProperty().addListener((o, before, now) -> fill());
        word.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        list.setId("item-list");
        list.setAccessibleText("項目");
        list.setPrefSize(Theme.wide(620), 320);
        list.setPlaceholder(new Label("当てはまる項目はありません。"));
        list.setCellFactory(view -> new WordsCell<>(words));
    }

    /** The arrows choose in the list while the clerk types. */
    private void move(KeyEvent key) {
        MultipleSelectionModel<Item> chosen = list.getSelectionModel();
        if (key.getCode() == KeyCode.DOWN) {
            chosen.selectNext();
        } else if (key.getCode() == KeyCode.UP) {
            chosen.selectPrevious();
        } else {
            return;
        }
        list.scrollTo(Math.max(0, chosen.getSelectedIndex() - 3));
        key.consume();
    }

    private void fill() {
        String key = Fold.key(word.getText());
        list.getItems()
                .setAll(items.stream()
                        .filter(item -> Fold.key(words.apply(item)).contains(key))
                        .toList());
        list.getSelectionModel().select(0);
    }

    /**
     * The item that the clerk wants; empty where they leave it.
     *
     * @param what the question in a sentence
     * @param agree the word on the button
     */
    public Optional<Item> ask(Feather icon, String title, String what, String agree) {
        fill();
        ButtonType agreed = Dialogs.button(agree, ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialogs.dialog(
                icon, "accent", title, new VBox(10, Dialogs.text(what), word, list), agreed, Dialogs.cancel());
        Node button = dialog.getDialogPane().lookupButton(agreed);
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        dialog.setOnShown(e -> Platform.runLater(word::requestFocus));
        return dialog.showAndWait()
                .filter(pressed -> pressed == agreed)
                .map(pressed -> list.getSelectionModel().getSelectedItem());
    }
}
