package org.shinchoku.ui.settings;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Scale.Step;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.LineKeys;
import org.shinchoku.ui.kit.Tables;

/** The marks of the chosen scale, best first, and what each takes. */
final class StepsPane extends VBox {

    private final ScalesViewModel model;
    private final TableView<Step> table = new TableView<>();
    private final StepForm form;
    private Scale scale;

    StepsPane(ScalesViewModel model) {
        super(8);
        this.model = model;
        this.form = new StepForm(model);
        table.setId("steps");
        table.setAccessibleText("評価の記号");
        table.setPrefHeight(190);
        table.setPlaceholder(new Label("記号はまだありません。"));
        table.getColumns()
                .setAll(List.of(
                        Tables.column("記号", 90, Step::mark),
                        Tables.wide("意味", table, Step::meaning),
                        Tables.column("条件", 190, step -> model.condition(scale, step))));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getSelectionModel()
                .selectedIndexProperty()
                .addListener((o, before, now) -> form.show(scale, now.intValue()));
        LineKeys.in(
                table,
                Map.of(
                        Command.LINE_UP,
                        () -> move(-1),
                        Command.LINE_DOWN,
                        () -> move(1),
                        Command.LINE_ADD,
                        this::add,
                        Command.LINE_REMOVE,
                        this::remove));
        HBox buttons = new HBox(
                6,
                LineKeys.button("step-add", "記号を追加", Command.LINE_ADD, this::add),
                LineKeys.button("step-up", "上へ", Command.LINE_UP, () -> move(-1)),
                LineKeys.button("step-down", "下へ", Command.LINE_DOWN, () -> move(1)),
                LineKeys.button("step-remove", "記号を削除", Command.LINE_REMOVE, this::remove));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table, buttons, form.node());
    }

    static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private int chosen() {
        return table.getSelectionModel().getSelectedIndex();
    }

    private void add() {
        if (scale != null) {
            model.add(scale);
            table.getSelectionModel().clearAndSelect(table.getItems().size() - 1);
            form.mark().requestFocus();
            form.mark().selectAll();
        }
    }

    private void move(int by) {
        if (chosen() >= 0) {
            table.getSelectionModel().clearAndSelect(model.move(scale, chosen(), by));
        }
    }

    private void remove() {
        if (chosen() >= 0) {
            model.remove(scale, chosen());
        }
    }

    void commit() {
        form.commit();
    }

    /** Shows a scale, or with null none; the same mark stays chosen. */
    void show(Scale shown) {
        int at = Math.max(0, chosen());
        boolean same = scale != null && shown != null && scale.id() == shown.id();
        scale = shown;
        setDisable(shown == null);
        table.getItems().setAll(shown == null ? List.of() : shown.steps());
        int last = table.getItems().size() - 1;
        int now = Math.min(same ? at : 0, last);
        if (now >= 0) {
            table.getSelectionModel().clearAndSelect(now);
        }
        form.show(shown, now);
    }
}
