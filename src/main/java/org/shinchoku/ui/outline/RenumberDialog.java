package org.shinchoku.ui.outline;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.NumberScope;
import org.shinchoku.plan.NumberStep;
import org.shinchoku.plan.NumberStyle;
import org.shinchoku.plan.Renumbering;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Tables;
import org.shinchoku.ui.kit.Theme;

/** 連番の振り直し: asks how the numbers run, and shows which become which. */
final class RenumberDialog {

    private final Dialogs dialogs;
    private final OutlineViewModel model;
    private final Item like;
    private final ComboBox<NumberScope> scope = Combos.of("renumber-scope", "振り直す範囲", this::words);
    private final ComboBox<NumberStyle> style = Combos.of("renumber-style", "番号の形", RenumberDialog::words);
    private final Spinner<Integer> first = new Spinner<>(1, 9999, 1);
    private final TableView<NumberStep> preview = new TableView<>();
    private final Label count = new Label();

    RenumberDialog(Dialogs dialogs, OutlineViewModel model, Item like) {
        this.dialogs = dialogs;
        this.model = model;
        this.like = like;
        scope.getItems().setAll(NumberScope.values());
        scope.setValue(NumberScope.SIBLINGS);
        style.getItems().setAll(NumberStyle.values());
        style.setValue(NumberStyle.like(like.number()));
        first.setId("renumber-first");
        first.setEditable(true);
        first.setPrefWidth(100);
        first.setAccessibleText("始めの番号");
        preview.setId("renumber-preview");
        preview.setAccessibleText("変わる番号");
        preview.setPrefSize(Theme.wide(560), 300);
        preview.setMinWidth(Theme.wide(560));
        preview.setPlaceholder(new Label("変わる番号はありません。"));
        preview.getColumns()
                .setAll(List.of(
                        Tables.column("今の番号", 100, step -> step.item().number()),
                        Tables.column("新しい番号", 110, NumberStep::number),
                        Tables.wide("項目", preview, step -> model.label(step.item()))));
        preview.getColumns().forEach(column -> column.setSortable(false));
    }

    private String words(NumberScope value) {
        return switch (value) {
            case SIBLINGS -> "同じ枝の中";
            case BRANCHES -> "「" + model.levelName(like.id()) + "」のすべて（枝ごとに）";
            case LEVEL -> "「" + model.levelName(like.id()) + "」のすべて（通し番号）";
        };
    }

    private static String words(NumberStyle value) {
        return switch (value) {
            case PLAIN -> "1、2、3";
            case WITH_PARENT -> "上の番号-1、-2、-3";
            case BRACKETED -> "(1)、(2)、(3)";
            case CIRCLED -> "①、②、③";
            case KANA -> "ア、イ、ウ";
        };
    }

    void show() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form-grid");
        form.addRow(0, Labels.name("範囲"), scope);
        form.addRow(1, Labels.name("番号の形"), style);
        form.addRow(2, Labels.name("始めの番号"), first);
        count.getStyleClass().add("hint");
        ButtonType agreed = Dialogs.button("振り直す", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialogs.dialog(
                Feather.HASH, "accent", "連番の振り直し", new VBox(12, form, preview, count), agreed, Dialogs.cancel());
        Node button = dialog.getDialogPane().lookupButton(agreed);
        button.disableProperty().bind(Bindings.isEmpty(preview.getItems()));
        scope.valueProperty().addListener((o, before, now) -> fill());
        style.valueProperty().addListener((o, before, now) -> fill());
        first.valueProperty().addListener((o, before, now) -> fill());
        dialog.setOnShown(e -> Platform.runLater(scope::requestFocus));
        fill();
        if (dialog.showAndWait().orElse(null) == agreed) {
            model.renumber(like.id(), chosen());
        }
    }

    private Renumbering chosen() {
        return new Renumbering(scope.getValue(), style.getValue(), first.getValue());
    }

    private void fill() {
        preview.getItems().setAll(model.steps(like.id(), chosen()));
        count.setText(preview.getItems().size() + "件の番号が変わります。再掲の番号も、再掲元に合わせて変わります。");
    }
}
