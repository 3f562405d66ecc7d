package org.shinchoku.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Scale;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.InSight;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.LayerName;
import org.shinchoku.ui.kit.LineKeys;
import org.shinchoku.ui.kit.Tables;
import org.shinchoku.ui.kit.Theme;

/** 階層と欄: the window in which the plan's levels and fields are changed, with the table's head as it will stand. */
public final class FieldsDialog {

    private static final double WIDTH = 920;
    /** How high the list of fields is: as many lines as the screen has room for. */
    private static final double LEAST = 168;

    private static final double MOST = 400;
    /** What stands above and below the list, with the two heads that are compared. */
    private static final double BESIDE = 620;

    private final Dialogs dialogs;
    private final FieldsViewModel model;
    private final TableView<Field> table = new TableView<>();
    private final LevelsPane levels;
    private final FieldForm form;
    private final HeadPreview preview = new HeadPreview();
    private final Label told = new Label();

    public FieldsDialog(Dialogs dialogs, FieldsViewModel model) {
        this.dialogs = dialogs;
        this.model = model;
        this.levels = new LevelsPane(model);
        this.form = new FieldForm(model);
        table.setId("fields");
        table.setAccessibleText("欄");
        table.setPrefHeight(Math.max(
                LEAST, Math.min(MOST, Screen.getPrimary().getVisualBounds().getHeight() - Theme.wide(BESIDE))));
        table.setMinHeight(132);
        table.setPlaceholder(new Label("欄はまだありません。"));
        table.getColumns()
                .setAll(List.of(
                        Tables.column("階層", 110, model::level),
                        Tables.column("欄", 154, Field::whole),
                        Tables.column("種類", 96, f -> Words.of(f.kind())),
                        Tables.column("年度", 86, f -> f.yearly() ? "年度ごと" : ""),
                        Tables.column("記入時期", 80, f -> Words.of(f.timing())),
                        Tables.column("記入者", 76, f -> LayerName.of(f.filler())),
                        Tables.column("評価基準", 90, this::scale)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            form.show(now);
            head();
        });
        InSight.keep(table);
        LineKeys.in(
                table,
                Map.of(
                        Command.LINE_UP, () -> step(-1),
                        Command.LINE_DOWN, () -> step(1),
                        Command.LINE_ADD, this::add,
                        Command.LINE_REMOVE, this::remove,
                        Command.LINE_NAME, form.name()::requestFocus));
    }

    private String scale(Field field) {
        Scale scale = model.scale(field);
        return scale == null ? "" : scale.name();
    }

    /** Shows the window; what was changed in it becomes one entry where the clerk agrees. */
    public void show() {
        ButtonType agreed = Dialogs.button("変更する", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog =
                dialogs.dialog(Feather.COLUMNS, "accent", "階層と欄", content(), agreed, Dialogs.cancel());
        model.draftProperty().addListener((o, before, now) -> fill());
        fill();
        table.getSelectionModel().select(0);
        dialog.setOnShown(e -> Platform.runLater(() -> {
            table.requestFocus();
            Platform.runLater(this::grow); // some window managers size a window before it is dressed
        }));
        if (dialog.showAndWait().orElse(null) == agreed) {
            levels.commit();
            form.commit();
            if (model.hasChanged() && mayLose()) {
                model.apply();
            }
        }
    }

    private boolean mayLose() {
        return model.consequences().losses().isEmpty()
                || dialogs.confirm("欄を削除しますか", model.consequences().losses() + "\n「元に戻す」で取り消せます。", "削除して変更する");
    }

    private Node content() {
        HBox buttons = new HBox(
                6,
                LineKeys.button("field-add", "欄を追加", Command.LINE_ADD, this::add),
                LineKeys.button("field-up", "前へ", Command.LINE_UP, () -> step(-1)),
                LineKeys.button("field-down", "後へ", Command.LINE_DOWN, () -> step(1)),
                LineKeys.button("field-remove", "欄を削除", Command.LINE_REMOVE, this::remove));
        VBox right = new VBox(6, Labels.title("欄"), table, buttons);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox top = new HBox(16, levels, right);
        VBox.setVgrow(top, Priority.ALWAYS);
        told.setId("fields-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.getStyleClass().add("notice");
        VBox content = new VBox(10, top, form.node(), Labels.title("表の見出し"), preview.node(), told);
        content.setMinWidth(Theme.wide(WIDTH));
        content.setMaxWidth(Theme.wide(WIDTH));
        return content;
    }

    private Field chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void add() {
        if (levels.chosen() != null) {
            Field added = model.add(levels.chosen(), chosen() == null || chosen().yearly());
            choose(added.id());
            form.name().requestFocus();
            form.name().selectAll();
        }
    }

    private void step(int by) {
        if (chosen() != null) {
            model.step(chosen(), by);
        }
    }

    private void remove() {
        if (chosen() != null) {
            model.remove(chosen());
        }
    }

    /** The same field stays chosen, or the one that stands in its place. */
    private void fill() {
        long id = chosen() == null ? 0 : chosen().id();
        int at = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(model.fields());
        if (!choose(id) && !table.getItems().isEmpty()) {
            table.getSelectionModel()
                    .clearAndSelect(Math.max(0, Math.min(at, table.getItems().size() - 1)));
        }
        levels.fill();
        form.show(chosen());
        head();
        told.setText(Stream.of(
                        model.consequences().losses(),
                        model.consequences().moves(),
                        model.consequences().misfits())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
        Platform.runLater(this::grow);
    }

    /** What is told and shown beside the list has its room, and the list keeps its own. */
    private void grow() {
        Window window = table.getScene() == null ? null : table.getScene().getWindow();
        if (window != null
                && table.getScene().getRoot().prefHeight(-1) > table.getScene().getHeight()) {
            window.sizeToScene();
            Rectangle2D room = Screen.getPrimary().getVisualBounds();
            window.setY(Math.max(room.getMinY(), Math.min(window.getY(), room.getMaxY() - window.getHeight())));
        }
    }

    private boolean choose(long id) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id() == id) {
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(Math.max(0, i - 3));
                return true;
            }
        }
        return false;
    }

    private void head() {
        preview.show(model.before(), model.draftProperty().get(), chosen() == null ? 0 : chosen().id());
    }
}
