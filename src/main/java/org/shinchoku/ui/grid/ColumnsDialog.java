package org.shinchoku.ui.grid;

import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.ui.kit.Buttons;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.LineKeys;
import org.shinchoku.ui.kit.Theme;
import org.shinchoku.ui.kit.TickCell;

/** Asks which years and columns are to be seen, and in which order. */
final class ColumnsDialog {

    private static final double ROW = 30;

    private final ColumnsViewModel model;
    private final Dialogs dialogs;

    ColumnsDialog(ColumnsViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /** Whether what is ticked now is to be shown. */
    boolean show() {
        ButtonType agreed = Dialogs.button("表示する", ButtonData.OK_DONE);
        return dialogs.show(Feather.COLUMNS, "accent", "表示する年度と欄", content(), agreed, Dialogs.cancel())
                        .orElse(null)
                == agreed;
    }

    private Node content() {
        ListView<Tick<FiscalYear>> years = list("years", "年度", model.years(), 11);
        ListView<Tick<Topic>> levels =
                list("levels", "階層", model.levels(), model.levels().size());
        ListView<Tick<Topic>> fields =
                list("fields", "欄", model.fields(), 11 - model.levels().size() - 1.4);
        TickCell.onWholeLines(years, Tick::shown);
        TickCell.onWholeLines(levels, Tick::shown);
        Runnable before = () -> move(fields, -1);
        Runnable behind = () -> move(fields, 1);
        LineKeys.in(fields, Map.of(Command.LINE_UP, before, Command.LINE_DOWN, behind));
        Button up = Buttons.icon(Feather.ARROW_UP, "上（左の列）へ移します（" + Command.LINE_UP.keyWords() + "）", before);
        Button down = Buttons.icon(Feather.ARROW_DOWN, "下（右の列）へ移します（" + Command.LINE_DOWN.keyWords() + "）", behind);
        Button reset = Buttons.flat("はじめの表示に戻す", Feather.ROTATE_CCW, "すべての年度と欄を、計画の並びで表示します", model::reset);
        HBox head = new HBox(4, title("欄"), up, down);
        HBox.setHgrow(head.getChildren().get(0), Priority.ALWAYS);
        VBox left = new VBox(6, title("年度"), years);
        VBox right = new VBox(6, title("階層"), levels, head, fields);
        left.setPrefWidth(Theme.wide(190));
        right.setPrefWidth(Theme.wide(370));
        VBox.setVgrow(years, Priority.ALWAYS);
        VBox.setVgrow(fields, Priority.ALWAYS);
        HBox lists = new HBox(18, left, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new VBox(10, lists, reset);
    }

    private void move(ListView<Tick<Topic>> fields, int by) {
        int to = model.move(fields.getSelectionModel().getSelectedIndex(), by);
        fields.getSelectionModel().clearAndSelect(to);
        fields.scrollTo(Math.max(0, to - 2));
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("list-title");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static <T> ListView<Tick<T>> list(String id, String spoken, ObservableList<Tick<T>> lines, double rows) {
        ListView<Tick<T>> list = new ListView<>(lines);
        list.setId(id);
        list.setAccessibleText(spoken);
        list.setFixedCellSize(Theme.wide(ROW));
        list.setPrefHeight(Math.max(2, rows) * Theme.wide(ROW) + 4);
        TickCell.in(list, Tick::shown, Tick::name);
        if (!lines.isEmpty()) {
            list.getSelectionModel().select(0);
        }
        return list;
    }
}
