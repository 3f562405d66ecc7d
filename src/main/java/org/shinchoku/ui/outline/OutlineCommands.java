package org.shinchoku.ui.outline;

import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Item;
import org.shinchoku.ui.kit.Dialogs;

/** What menu, keys and the tree itself can do to the selected item, with the questions that belong to it. */
public final class OutlineCommands {

    private final OutlineViewModel model;
    private final Dialogs dialogs;

    OutlineCommands(OutlineViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /** Adds an item behind the selected one, or the plan's first. */
    public void addBehind() {
        long id = selected();
        if (id == 0) {
            model.levelUnder(0)
                    .ifPresent(level -> ask(level + "の追加", "追加する", "", "", (n, l) -> model.addUnder(0, n, l)));
        } else {
            ask(
                    model.levelName(id) + "の追加",
                    "追加する",
                    model.nextNumber(id),
                    "",
                    (number, label) -> model.addBehind(id, number, label));
        }
    }

    /** Adds an item on the level below the selected one, as the last under it. */
    public void addUnder() {
        long id = selected();
        if (id != 0) {
            model.levelUnder(id)
                    .ifPresent(level ->
                            ask(level + "の追加", "追加する", "", "", (number, label) -> model.addUnder(id, number, label)));
        }
    }

    public void rename() {
        long id = selected();
        if (id != 0) {
            Item item = model.item(id);
            ask("番号と名称の変更", "変更する", item.number(), item.label(), (number, label) -> model.rename(id, number, label));
        }
    }

    /** Moves the selected item one place up (-1) or down (1). */
    public void step(int direction) {
        if (selected() != 0) {
            model.step(selected(), direction);
        }
    }

    /** Takes the selected item away, after naming what goes with it. */
    public void remove() {
        long id = selected();
        if (id != 0 && dialogs.confirm(model.levelName(id) + "の削除", model.lossSentence(id), "削除する")) {
            model.remove(id);
        }
    }

    private long selected() {
        return model.selectedItemProperty().get();
    }

    private void ask(String headline, String verb, String number, String label, BiConsumer<String, String> then) {
        TextField numberField = field(number, "item-number", "1-1");
        numberField.setMaxWidth(140);
        TextField labelField = field(label, "item-label", "");
        GridPane form = new GridPane();
        form.getStyleClass().add("form-grid");
        form.addRow(0, name("番号"), numberField);
        form.addRow(1, name("名称"), labelField);
        ButtonType agreed = Dialogs.button(verb, ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialogs.dialog(Feather.LIST, "accent", headline, form, agreed, Dialogs.cancel());
        Node button = dialog.getDialogPane().lookupButton(agreed);
        button.disableProperty().bind(labelField.textProperty().isEmpty());
        dialog.setOnShown(e -> Platform.runLater(labelField::requestFocus));
        if (dialog.showAndWait().orElse(null) == agreed) {
            then.accept(numberField.getText().strip(), labelField.getText().strip());
        }
    }

    private static TextField field(String text, String id, String prompt) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPromptText(prompt);
        field.setPrefColumnCount(30);
        return field;
    }

    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("form-name");
        return label;
    }

    ContextMenu contextMenu() {
        MenuItem under = item("下の階層に項目を追加…", this::addUnder);
        ContextMenu menu = new ContextMenu(
                item("同じ階層に項目を追加…", this::addBehind),
                under,
                item("番号と名称の変更…", this::rename),
                new SeparatorMenuItem(),
                item("上へ移動", () -> step(-1)),
                item("下へ移動", () -> step(1)),
                new SeparatorMenuItem(),
                item("削除…", this::remove));
        menu.setOnShowing(e ->
                under.setDisable(selected() == 0 || model.levelUnder(selected()).isEmpty()));
        return menu;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> action.run());
        return item;
    }
}
