package org.shinchoku.ui.settings;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Level;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Theme;
import org.shinchoku.ui.kit.WordsCell;

/** 階層: the levels from the root, their names, one more and one less. */
final class LevelsPane extends VBox {

    private final FieldsViewModel model;
    private final ListView<Level> list = new ListView<>();
    private final TextField name = new TextField();
    private final Button remove = new Button("階層を削除");

    LevelsPane(FieldsViewModel model) {
        super(6);
        this.model = model;
        list.setId("levels");
        list.setAccessibleText("階層");
        list.setPrefSize(Theme.wide(190), 150);
        list.setCellFactory(view -> new WordsCell<>(Level::name));
        name.setId("level-name");
        Labels.call(name, "階層の名称");
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            name.setText(now == null ? "" : now.name());
            remove.setDisable(now == null || !model.isEmpty(now));
        });
        name.focusedProperty().addListener((o, before, now) -> commit());
        name.setOnAction(e -> commit());
        Button add = new Button("階層を追加");
        add.setId("level-add");
        add.setOnAction(e -> {
            Level added = model.addLevel();
            fill();
            list.getSelectionModel().select(added);
            name.requestFocus();
            name.selectAll();
        });
        remove.setId("level-remove");
        remove.setOnAction(e -> model.remove(chosen()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(Labels.title("階層"), list, name, new HBox(6, add, remove));
        fill();
        list.getSelectionModel().select(Math.max(0, list.getItems().size() - 1));
    }

    ObservableValue<Level> chosenProperty() {
        return list.getSelectionModel().selectedItemProperty();
    }

    Level chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /** Keeps the name that was typed. */
    void commit() {
        if (chosen() != null && !name.getText().strip().equals(chosen().name())) {
            model.rename(chosen(), name.getText());
        }
    }

    void fill() {
        List<Level> now = model.levels();
        if (!now.equals(list.getItems())) {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(now);
            list.getSelectionModel().select(Math.max(0, Math.min(at, now.size() - 1)));
        }
    }
}
