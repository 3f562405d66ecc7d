package org.shinchoku.ui.department;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.LineKeys;
import org.shinchoku.ui.kit.TermName;
import org.shinchoku.ui.kit.Theme;
import org.shinchoku.ui.kit.WordsOnly;

/** 部・課: the window with the tree of the units and what can be done to them. */
public final class DepartmentsDialog {

    private static final double WIDTH = 910;

    private final Dialogs dialogs;
    private final DepartmentsViewModel model;
    private final TreeTableView<Department> tree = new TreeTableView<>();

    public DepartmentsDialog(Dialogs dialogs, DepartmentsViewModel model) {
        this.dialogs = dialogs;
        this.model = model;
        tree.setId("departments");
        tree.setShowRoot(false);
        tree.setAccessibleText("部・課");
        tree.setPrefSize(Theme.wide(WIDTH), 420);
        tree.setMinWidth(Theme.wide(WIDTH));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setPlaceholder(new Label("部・課はまだありません。"));
        column("名称", 190, Department::name);
        column("期間", 170, TermName::of);
        column("引継ぎ先", 200, model::successors);
        column("別の書き方", 140, unit -> String.join("、", unit.aliases()));
        column("担当・回答", 180, model::use);
    }

    private void column(String name, double width, Function<Department, String> text) {
        TreeTableColumn<Department, String> column = new TreeTableColumn<>(name);
        column.setPrefWidth(Theme.wide(width));
        column.setSortable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(text.apply(row.getValue().getValue())));
        tree.getColumns().add(column);
    }

    /** Shows the window until the clerk closes it. */
    public void show() {
        ChangeListener<Plan> changed = (o, before, now) -> fill();
        model.planProperty().addListener(changed);
        model.yearProperty().addListener((o, before, now) -> fill());
        fill();
        VBox body = new VBox(asOf(), tree, buttons());
        body.setSpacing(10);
        Dialog<ButtonType> dialog =
                dialogs.dialog(Feather.USERS, "accent", "部・課", body, Dialogs.button("閉じる", ButtonData.CANCEL_CLOSE));
        dialog.setOnShown(e -> Platform.runLater(tree::requestFocus));
        dialog.showAndWait();
        model.planProperty().removeListener(changed);
    }

    /** A line stays chosen, so that the keys and the buttons have something to work on. */
    private void fill() {
        int chosen = Math.max(0, tree.getSelectionModel().getSelectedIndex());
        TreeItem<Department> root = new TreeItem<>();
        hang(root, 0, 0);
        tree.setRoot(root);
        tree.getSelectionModel().clearAndSelect(Math.min(chosen, tree.getExpandedItemCount() - 1));
    }

    /** As deep as a municipality is; a ring of units that stand under each other is cut there. */
    private void hang(TreeItem<Department> place, long parent, int depth) {
        for (Department unit : model.under(parent)) {
            TreeItem<Department> below = new TreeItem<>(unit);
            below.setExpanded(true);
            place.getChildren().add(below);
            if (depth < 8) {
                hang(below, unit.id(), depth + 1);
            }
        }
    }

    private HBox asOf() {
        ComboBox<FiscalYear> year = new ComboBox<>();
        year.setId("departments-year");
        year.setConverter(new WordsOnly<>(value -> value == null ? "すべての年度" : value.in(Spelling.ERA)));
        year.getItems().add(null);
        year.getItems().addAll(model.years());
        year.valueProperty().bindBidirectional(model.yearProperty());
        HBox row = new HBox(8, Labels.name("表示する年度", year), year);
        row.getStyleClass().add("search-box");
        return row;
    }

    private FlowPane buttons() {
        Button add = button("unit-add", "追加…", this::add);
        Button rename = button("unit-rename", "名称の変更…", units -> succeed(units, "名称の変更", "新しい名称", ""));
        Button remove = button("unit-remove", "削除", this::remove);
        Map<Command, Button> keys =
                Map.of(Command.LINE_ADD, add, Command.LINE_NAME, rename, Command.LINE_REMOVE, remove);
        keys.forEach((command, button) -> {
            button.setTooltip(new Tooltip(command.keyWords()));
            LineKeys.in(tree, Map.of(command, button::fire));
        });
        return new FlowPane(
                8,
                8,
                add,
                rename,
                button("unit-split", "分割…", units -> succeed(units, "分割", "分割後の名称", "「、」で区切って並べます。")),
                button("unit-merge", "統合…", this::merge),
                button("unit-correct", "訂正・別の書き方…", this::correct),
                button("unit-close", "廃止…", this::close),
                remove);
    }

    private Button button(String id, String text, Consumer<List<Department>> action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(e -> action.accept(tree.getSelectionModel().getSelectedItems().stream()
                .filter(place -> place != null && place.getValue() != null)
                .map(TreeItem::getValue)
                .toList()));
        if (!id.equals("unit-add")) {
            button.disableProperty()
                    .bind(tree.getSelectionModel().selectedItemProperty().isNull());
        }
        return button;
    }

    private void add(List<Department> selected) {
        long parent = selected.isEmpty() ? 0 : selected.get(0).id();
        String where = selected.isEmpty() ? "" : "「" + selected.get(0).name() + "」の下に加えます。";
        new UnitForm(dialogs)
                .names("名称", "", where)
                .ask("部・課の追加", "追加する")
                .ifPresent(a -> a.names().forEach(name -> model.found(parent, name, null)));
    }

    private void succeed(List<Department> units, String act, String label, String hint) {
        Department unit = units.get(0);
        new UnitForm(dialogs)
                .names(label, unit.name(), hint)
                .year("いつから", model.years(), model.nextYear())
                .ask("「" + unit.name() + "」の" + act, act + "を行う")
                .ifPresent(a -> model.succeed(List.of(unit), a.names(), a.year()));
    }

    private void merge(List<Department> units) {
        if (units.size() < 2) {
            dialogs.refuse("統合する部・課を選んでください", "Ctrlキーを押しながら、統合する部・課を二つ以上選びます。キーでは、Shiftと↑・↓で続けて選べます。");
            return;
        }
        String all = String.join("、", units.stream().map(Department::name).toList());
        new UnitForm(dialogs)
                .names("統合後の名称", "", all + "を一つにします。")
                .year("いつから", model.years(), model.nextYear())
                .ask("部・課の統合", "統合する")
                .ifPresent(a -> model.succeed(units, a.names().subList(0, 1), a.year()));
    }

    private void correct(List<Department> units) {
        Department unit = units.get(0);
        new UnitForm(dialogs)
                .names("名称", unit.name(), "誤りを直します。年度による名称の変更は「名称の変更」で行います。")
                .others("別の書き方", unit.aliases())
                .ask("「" + unit.name() + "」の訂正", "訂正する")
                .ifPresent(a -> model.correct(unit, a.names().get(0), a.others()));
    }

    private void close(List<Department> units) {
        Department unit = units.get(0);
        new UnitForm(dialogs)
                .year("いつまで", model.years(), model.nextYear().plus(-1))
                .ask("「" + unit.name() + "」の廃止", "廃止する")
                .ifPresent(a -> model.close(unit, a.year()));
    }

    private void remove(List<Department> units) {
        Department unit = units.get(0);
        if (!model.remove(unit)) {
            dialogs.refuse("削除できません", "「" + unit.name() + "」には、" + model.use(unit) + "があります。なくなった部・課は「廃止」にしてください。");
        }
    }
}
