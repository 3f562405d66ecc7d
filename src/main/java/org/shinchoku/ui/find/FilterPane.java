package org.shinchoku.ui.find;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.shinchoku.plan.Condition;
import org.shinchoku.ui.kit.Buttons;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;

/** 絞り込み: the form above the grid, and the conditions that hold, each of which can be taken away. */
public final class FilterPane extends VBox {

    private final FilterViewModel model;
    private final Dialogs dialogs;
    private final Runnable leave;
    private final ConditionWords words;
    private final FilterForm form;
    private final FlowPane chips = new FlowPane();
    private final HBox line = new HBox();
    private final MenuButton kept = new MenuButton("保存した条件");
    private final Button keep;

    /** @param leave goes back to where the clerk was */
    public FilterPane(FilterViewModel model, Dialogs dialogs, Runnable leave) {
        this.model = model;
        this.dialogs = dialogs;
        this.leave = leave;
        this.words = new ConditionWords(model);
        this.form = new FilterForm(model, this::close);
        getStyleClass().add("filter-pane");
        getStylesheets().add(FilterPane.class.getResource("find.css").toExternalForm());
        setId("filter");
        chips.getStyleClass().add("filter-chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        Label count = new Label();
        count.setId("filter-count");
        count.textProperty().bind(model.countProperty());
        count.setMinWidth(USE_PREF_SIZE);
        Label outdated = new Label();
        outdated.setId("filter-outdated");
        outdated.getStyleClass().add("filter-outdated");
        outdated.textProperty().bind(model.outdatedProperty());
        Button renew = Buttons.flat("絞り込み直す", Feather.REFRESH_CW, "今の内容で、条件に合う項目を選び直します", model::renew);
        renew.setId("filter-renew");
        renew.setFocusTraversable(true);
        HBox again = new HBox(6, outdated, renew);
        again.getStyleClass().add("filter-again");
        again.visibleProperty().bind(model.outdatedProperty().isNotEmpty());
        again.managedProperty().bind(again.visibleProperty());
        kept.setId("filter-kept");
        kept.setOnShowing(event -> offer());
        offer();
        keep = Buttons.flat("名前を付けて保存…", Feather.BOOKMARK, "この条件に名前を付けて、このパソコンに残します", this::keep);
        keep.setId("filter-keep");
        keep.setFocusTraversable(true);
        Button all = Buttons.flat("すべて表示", Feather.X, Command.UNFILTER.tip(), model::lift);
        all.setId("filter-clear");
        all.setFocusTraversable(true);
        keep.disableProperty().bind(model.countProperty().isEmpty());
        all.disableProperty().bind(model.countProperty().isEmpty());
        FontIcon icon = new FontIcon(Feather.FILTER);
        line.getStyleClass().add("filter-line");
        line.getChildren().setAll(icon, count, chips, again, kept, keep, all);
        getChildren().setAll(form, line);
        model.conditionsProperty().addListener((o, before, now) -> show(now));
        form.setVisible(false);
        form.managedProperty().bind(form.visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        show(model.conditionsProperty().get());
    }

    /** Opens the form; what is chosen there holds at once. */
    public void open() {
        model.prepare();
        form.setVisible(true);
        show(model.conditionsProperty().get());
        form.begin();
    }

    /** Shows all items again; the form goes with its conditions. */
    public void lift() {
        model.lift();
        close();
    }

    /** The form goes, the conditions stay. */
    private void close() {
        form.setVisible(false);
        show(model.conditionsProperty().get());
        leave.run();
    }

    private void show(List<Condition> conditions) {
        List<Button> all = new ArrayList<>();
        for (Condition condition : conditions) {
            String text = words.of(condition);
            Button chip = new Button(text, new FontIcon(Feather.X));
            chip.getStyleClass().add("chip");
            chip.setMnemonicParsing(false);
            chip.setAccessibleText(text + "の条件を外す");
            chip.setOnAction(event -> drop(condition));
            all.add(chip);
        }
        chips.getChildren().setAll(all);
        setVisible(form.isVisible() || !conditions.isEmpty());
        setManaged(isVisible());
    }

    private void drop(Condition condition) {
        model.narrow(model.conditionsProperty().get().stream()
                .filter(other -> !other.equals(condition))
                .toList());
        if (form.isVisible()) {
            form.begin(); // the button that was pressed is gone
        } else {
            leave.run();
        }
    }

    /** The filters that were kept; each is recalled, or forgotten. */
    private void offer() {
        List<MenuItem> items = new ArrayList<>();
        List<MenuItem> forget = new ArrayList<>();
        model.memory().all().forEach((name, conditions) -> {
            items.add(item(name, () -> model.narrow(conditions)));
            forget.add(item("「" + name + "」を消す", () -> model.memory().forget(name)));
        });
        if (items.isEmpty()) {
            items.add(item("（まだありません）", () -> {}));
            items.get(0).setDisable(true);
        } else {
            items.add(new SeparatorMenuItem());
            items.addAll(forget);
        }
        kept.getItems().setAll(items);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void keep() {
        TextField name = new TextField();
        name.setId("filter-name");
        name.setPrefColumnCount(24);
        Labels.call(name, "条件の名前");
        ButtonType agreed = Dialogs.button("保存する", ButtonData.OK_DONE);
        VBox content = new VBox(8, Dialogs.text("この条件に名前を付けます。同じ名前の条件があるときは、置き換えます。"), name);
        Dialog<ButtonType> dialog =
                dialogs.dialog(Feather.BOOKMARK, "accent", "条件の保存", content, agreed, Dialogs.cancel());
        dialog.getDialogPane()
                .lookupButton(agreed)
                .disableProperty()
                .bind(name.textProperty().isEmpty());
        dialog.setOnShown(event -> Platform.runLater(name::requestFocus));
        if (dialog.showAndWait().orElse(null) == agreed && !name.getText().isBlank()) {
            model.memory()
                    .keep(name.getText().strip(), model.conditionsProperty().get());
        }
    }
}
