package org.shinchoku.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.sheet.Option;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.LineKeys;

/** The columns of a form: which are shown, in what order, how wide. */
final class ColumnsPane extends FormPart {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int WIDEST_MM = 200;

    private final ListView<ColumnChoice> list = new ListView<>();
    private final Spinner<Integer> width = new Spinner<>(0, WIDEST_MM, 0, 5);
    private boolean filling;

    ColumnsPane(SheetViewModel model) {
        super(model);
        list.setId("form-columns");
        list.setAccessibleText("載せる欄");
        list.setPrefHeight(220);
        list.setCellFactory(view -> new ColumnCell((at, on) -> {
            list.requestFocus();
            alter(at, choice -> choice.withShown(on));
        }));
        LineKeys.in(
                list,
                Map.of(
                        Command.LINE_UP, () -> step(-1),
                        Command.LINE_DOWN, () -> step(1),
                        Command.LINE_TICK, () -> alter(at(), choice -> choice.withShown(!choice.shown()))));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> showWidth(now));
        spinner(width, "form-column-width", "選んだ欄の幅（ミリメートル。0は自動）");
        width.valueProperty().addListener((o, before, now) -> wide(now));
        getChildren()
                .setAll(
                        list,
                        Labels.row(
                                LineKeys.button("form-column-up", "前へ", Command.LINE_UP, () -> step(-1)),
                                LineKeys.button("form-column-down", "後へ", Command.LINE_DOWN, () -> step(1))),
                        Labels.row(Labels.name("幅"), width, Labels.hint("mm（0は自動）")));
    }

    @Override
    boolean fits(Form form) {
        return Option.COLUMNS.isIn(form.base());
    }

    @Override
    void fill(Form form) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        filling = true;
        if (!ColumnChoice.says(form, list.getItems(), model.fields())) {
            List<ColumnChoice> choices = ColumnChoice.of(form, model.fields());
            list.getItems().setAll(choices);
            list.getSelectionModel().clearAndSelect(Math.min(at, choices.size() - 1));
        }
        filling = false;
    }

    private void showWidth(ColumnChoice choice) {
        boolean outer = filling;
        filling = true;
        width.getValueFactory().setValue(choice == null ? 0 : (int) Math.round(choice.width() / POINTS_PER_MM));
        filling = outer;
    }

    private int at() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private void step(int by) {
        int at = at();
        int to = Math.max(0, Math.min(at + by, list.getItems().size() - 1));
        if (at >= 0 && to != at) {
            change(ColumnChoice.step(list.getItems(), at, by), to);
            list.requestFocus();
        }
    }

    private void wide(int mm) {
        if (!filling) {
            alter(at(), choice -> choice.withWidth(mm * POINTS_PER_MM));
        }
    }

    private void alter(int at, UnaryOperator<ColumnChoice> change) {
        if (at >= 0) {
            List<ColumnChoice> choices = new ArrayList<>(list.getItems());
            choices.set(at, change.apply(choices.get(at)));
            change(choices, at);
        }
    }

    /** At least one column stays, except where it is for everybody. */
    private void change(List<ColumnChoice> choices, int chosen) {
        if (model.formProperty().get().base() != Base.PUBLIC && choices.stream().noneMatch(ColumnChoice::shown)) {
            list.refresh();
        } else {
            filling = true;
            list.getItems().setAll(choices);
            list.getSelectionModel().clearAndSelect(chosen);
            filling = false;
            change(form -> form.with(form.shown().withColumns(ColumnChoice.columns(form, choices, model.fields()))));
        }
    }
}
