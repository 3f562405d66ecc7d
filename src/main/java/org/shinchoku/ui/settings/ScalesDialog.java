package org.shinchoku.ui.settings;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Scale;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Theme;
import org.shinchoku.ui.kit.WordsCell;

/** 評価基準: the window in which scales are made, chained, tried out and given to fields. */
public final class ScalesDialog {

    private static final double WIDTH = 860;

    private final Dialogs dialogs;
    private final ScalesViewModel model;
    private final ListView<Scale> list = new ListView<>();
    private final TextField name = new TextField();
    private final ComboBox<Scale> basis =
            Combos.of("scale-basis", "決め方", s -> s == null ? "達成率か判断で決める" : "「" + s.name() + "」の評価から決める");
    private final StepsPane steps;
    private final TryOut tryOut;
    private final FlowPane fields = new FlowPane(14, 6);
    private final Label told = new Label();
    private boolean showing;

    public ScalesDialog(Dialogs dialogs, ScalesViewModel model) {
        this.dialogs = dialogs;
        this.model = model;
        this.steps = new StepsPane(model);
        this.tryOut = new TryOut(model);
        list.setId("scales");
        list.setAccessibleText("評価基準");
        list.setPrefSize(Theme.wide(190), 260);
        list.setPlaceholder(new Label("まだありません。"));
        list.setCellFactory(view -> new WordsCell<>(Scale::name));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!showing) {
                show(now);
            }
        });
        name.setId("scale-name");
        Labels.call(name, "評価基準の名称");
        name.setPrefColumnCount(14);
        name.setOnAction(e -> commit());
        name.focusedProperty().addListener((o, before, now) -> commit());
        basis.valueProperty().addListener((o, before, now) -> {
            if (!showing && chosen() != null) {
                Scale was = chosen();
                model.set(new Scale(was.id(), was.name(), now == null ? 0 : now.id(), was.steps()));
            }
        });
    }

    /** Shows the window; what was changed in it becomes one entry where the clerk agrees. */
    public void show() {
        ButtonType agreed = Dialogs.button("変更する", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog =
                dialogs.dialog(Feather.AWARD, "accent", "評価基準", content(), agreed, Dialogs.cancel());
        model.draftProperty().addListener((o, before, now) -> fill());
        fill();
        list.getSelectionModel().select(0);
        dialog.setOnShown(e -> Platform.runLater(list::requestFocus));
        if (dialog.showAndWait().orElse(null) == agreed) {
            commit();
            steps.commit();
            model.apply();
        }
    }

    private Node content() {
        VBox left = new VBox(
                6,
                Labels.title("評価基準"),
                list,
                StepsPane.button("scale-degrees", "5～1の基準を追加", () -> added(model.add(true))),
                StepsPane.button("scale-marks", "◎○△×の基準を追加", () -> added(model.add(false))),
                StepsPane.button("scale-remove", "基準を削除", this::remove));
        VBox.setVgrow(list, Priority.ALWAYS);
        told.getStyleClass().add("notice");
        told.setWrapText(true);
        VBox right = new VBox(
                10,
                Labels.row(Labels.name("名称"), name, Labels.name("決め方"), basis),
                steps,
                tryOut.node(),
                Labels.title("この基準を使う欄"),
                fields,
                told);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(steps, Priority.ALWAYS);
        HBox content = new HBox(16, left, right);
        content.setMinWidth(Theme.wide(WIDTH));
        content.setMaxWidth(Theme.wide(WIDTH));
        return content;
    }

    private Scale chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void added(Scale scale) {
        list.getSelectionModel().select(scale);
        name.requestFocus();
        name.selectAll();
    }

    private void remove() {
        if (chosen() != null) {
            model.remove(chosen());
        }
    }

    private void commit() {
        Scale was = chosen();
        if (!showing && was != null && !name.getText().isBlank()) {
            model.set(new Scale(was.id(), name.getText().strip(), was.basis(), was.steps()));
        }
    }

    private void fill() {
        long id = chosen() == null ? 0 : chosen().id();
        showing = true;
        list.getItems().setAll(model.scales());
        list.getSelectionModel().clearSelection();
        list.getItems().stream()
                .filter(s -> s.id() == id)
                .findFirst()
                .or(() -> list.getItems().stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
        showing = false;
        show(chosen());
        told.setText(model.consequences().misfits());
    }

    private void show(Scale scale) {
        showing = true;
        if (scale != null && !name.getText().strip().equals(scale.name())) {
            name.setText(scale.name());
        }
        basis.getItems().setAll(scale == null ? List.of() : model.bases(scale));
        basis.setValue(scale == null ? null : model.scale(scale.basis()));
        fields.getChildren().clear();
        if (scale != null) {
            model.fields().forEach(field -> fields.getChildren().add(box(field, scale)));
        }
        showing = false;
        steps.show(scale);
        tryOut.show(scale);
    }

    private CheckBox box(Field field, Scale scale) {
        CheckBox box = new CheckBox(field.name());
        box.setMnemonicParsing(false);
        box.setSelected(field.scale() == scale.id());
        box.selectedProperty().addListener((o, before, now) -> model.use(field, scale, now));
        return box;
    }
}
