package org.shinchoku.ui.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.Handout;
import org.shinchoku.sheet.Option;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.LineKeys;

/** 資料の並び: which forms a set is made of, in what order, and how they are numbered. */
final class HandoutsPart extends FormPart {

    private static final double HIGH = 190;

    private final ListView<Handout> list = new ListView<>();
    private final ComboBox<Form> forms = Combos.of("set-form", "加える様式", f -> f == null ? "" : f.name());
    private final TextField title = field("set-title", "様式の表題");
    private final CheckBox joined = new CheckBox("前の資料の枝番にする（スペース）");
    private boolean filling;

    HandoutsPart(SheetViewModel model) {
        super(model);
        list.setId("set-handouts");
        list.setAccessibleText("資料の並び");
        list.setPrefHeight(HIGH);
        list.setCellFactory(view -> new Line());
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> choose(now));
        LineKeys.in(
                list,
                Map.of(
                        Command.LINE_UP, () -> step(-1),
                        Command.LINE_DOWN, () -> step(1),
                        Command.LINE_REMOVE, this::remove,
                        Command.LINE_ADD, forms::requestFocus,
                        Command.LINE_TICK, () -> join(!joined.isSelected())));
        joined.setId("set-joined");
        joined.selectedProperty().addListener((o, before, on) -> join(on));
        title.textProperty().addListener((o, before, text) -> alter(h -> h.withTitle(text.strip())));
        Button add = new Button("加える");
        add.setId("set-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(e -> add(forms.getValue()));
        forms.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(forms, Priority.ALWAYS);
        HBox adding = Labels.row(Labels.name("加える様式"), forms, add);
        FlowPane buttons = new FlowPane(
                8,
                6,
                LineKeys.button("set-up", "前へ", Command.LINE_UP, () -> step(-1)),
                LineKeys.button("set-down", "後へ", Command.LINE_DOWN, () -> step(1)),
                LineKeys.button("set-remove", "外す", Command.LINE_REMOVE, this::remove));
        HBox named = Labels.row(Labels.name("表題", title), title);
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren().setAll(list, buttons, joined, named, adding);
    }

    /** A handout with the number it has. */
    private final class Line extends ListCell<Handout> {
        @Override
        protected void updateItem(Handout handout, boolean empty) {
            super.updateItem(handout, empty);
            setText(empty ? null : Handout.numbers(getListView().getItems()).get(getIndex()) + "　" + name(handout));
        }
    }

    private String name(Handout handout) {
        if (!handout.title().isEmpty()) {
            return handout.title();
        }
        return model.forms().stream()
                .filter(f -> f.id() == handout.form() && (f.id() != 0 || f.base() == handout.base()))
                .map(Form::name)
                .findFirst()
                .orElse("（削除された様式）");
    }

    @Override
    boolean fits(Form form) {
        return Option.HANDOUTS.isIn(form.base());
    }

    @Override
    void fill(Form form) {
        List<Form> all =
                model.forms().stream().filter(f -> f.base() != Base.SET).toList();
        if (!all.equals(forms.getItems())) {
            forms.getItems().setAll(all);
            forms.setValue(all.isEmpty() ? null : all.get(0));
        }
        show(form.handouts(), at());
    }

    private void show(List<Handout> handouts, int chosen) {
        filling = true;
        if (!handouts.equals(list.getItems())) {
            list.getItems().setAll(handouts);
            list.getSelectionModel().clearAndSelect(Math.max(0, Math.min(chosen, handouts.size() - 1)));
        }
        choose(list.getSelectionModel().getSelectedItem());
        filling = false;
    }

    private void choose(Handout handout) {
        boolean outer = filling;
        filling = true;
        joined.setDisable(handout == null || at() == 0);
        title.setDisable(handout == null);
        joined.setSelected(handout != null && handout.joined() && at() > 0);
        set(title, handout == null ? "" : handout.title());
        filling = outer;
    }

    private int at() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private void add(Form form) {
        if (form != null) {
            List<Handout> handouts = new ArrayList<>(list.getItems());
            handouts.add(new Handout(form.id(), form.base(), "", false));
            put(handouts, handouts.size() - 1);
        }
    }

    private void remove() {
        if (at() >= 0) {
            List<Handout> handouts = new ArrayList<>(list.getItems());
            handouts.remove(at());
            put(handouts, at());
        }
    }

    private void step(int by) {
        int to = at() + by;
        if (at() >= 0 && to >= 0 && to < list.getItems().size()) {
            List<Handout> handouts = new ArrayList<>(list.getItems());
            Collections.swap(handouts, at(), to);
            put(handouts, to);
        }
    }

    private void join(boolean on) {
        if (at() > 0) {
            alter(handout -> handout.withJoined(on));
        }
    }

    private void alter(UnaryOperator<Handout> change) {
        if (!filling && at() >= 0) {
            List<Handout> handouts = new ArrayList<>(list.getItems());
            handouts.set(at(), change.apply(handouts.get(at())));
            put(handouts, at());
        }
    }

    private void put(List<Handout> handouts, int chosen) {
        show(handouts, chosen);
        change(form -> form.withHandouts(handouts));
    }
}
