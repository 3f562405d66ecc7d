package org.shinchoku.ui.intake;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.shinchoku.ui.kit.Labels;

/** A tool on the screen: its name and a list. */
final class ToolBox extends HBox {

    private final ComboBox<String> list = new ComboBox<>();

    ToolBox(Tool tool) {
        this(tool, true);
    }

    /** @param named whether its name stands beside the list, which else speaks for itself */
    ToolBox(Tool tool, boolean named) {
        getStyleClass().add("cell-tool");
        list.setId(tool.id());
        list.getItems().setAll(tool.options());
        list.getSelectionModel().select(tool.chosen());
        list.showingProperty().addListener((p, before, open) -> {
            if (!open) {
                say(tool);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean opens = e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE;
            if (opens && !list.isShowing() && !e.isShortcutDown()) {
                list.show();
                e.consume();
            }
        });
        getChildren().setAll(list);
        if (named) {
            Label name = new Label(tool.name());
            name.setLabelFor(list);
            getChildren().add(0, name);
        } else {
            Labels.call(list, tool.name());
        }
    }

    /** Nothing is said by going through the list with the arrows, only by closing it on another line. */
    private void say(Tool tool) {
        int index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0 && index != tool.chosen()) {
            tool.choose().accept(index);
        }
    }
}
