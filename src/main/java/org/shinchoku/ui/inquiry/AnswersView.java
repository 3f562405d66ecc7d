package org.shinchoku.ui.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Department;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Outcome;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.InSight;
import org.shinchoku.ui.kit.Labels;

/** 回答の照合: the cells that came back, each to be ticked, and below them the texts of the chosen one beside each other. */
final class AnswersView extends BorderPane {

    private final AnswersViewModel model;
    private final ListView<Answered> list;
    private final SidesPane sides;
    private final ComboBox<Department> section =
            Combos.of("answers-section", "一覧にする課", d -> d == null ? "すべての課" : d.name());
    private final List<Button> decisions;
    private final Button point;
    private final Button remark;
    /** Where the answer stands that was chosen before the list was filled anew. */
    private String chosenAt = "";

    /** @param does what the window does */
    AnswersView(AnswersViewModel model, Actions actions, InquiryWindow does) {
        this.model = model;
        this.list = new ListView<>(model.shown());
        this.sides = new SidesPane(model);
        getStyleClass().add("tick-list");
        list.setId("answers");
        list.setAccessibleText("照合した回答");
        list.setCellFactory(l -> new AnswerCell(model));
        InSight.keep(list);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(new Label("一覧にする回答はありません。"));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> look(now));
        model.shown()
                .addListener((InvalidationListener) o -> chosenAt = chosen() == null ? chosenAt : chosen().origin());
        model.shown().addListener((ListChangeListener<Answered>) change -> again()); // behind the list's own
        decisions = List.of(
                actions.button("answers-here", "こちらの記入のまま", Command.INQUIRY_HERE, () -> decide(Choice.HERE)),
                actions.button("answers-theirs", "選んだ回答にする", Command.INQUIRY_THEIRS, () -> decide(Choice.TAKE)),
                actions.button("answers-join", "両方をつなぐ", Command.INQUIRY_JOIN, () -> decide(Choice.JOIN)));
        point = actions.button("answers-point", "項目を選ぶ…", Command.INQUIRY_POINT, () -> some(does::point));
        remark = actions.button("answers-remark", "差戻しの理由…", Command.INQUIRY_REMARK, () -> some(does::remark));
        setTop(new VBox(new UnreadPane(model.unread()), filters()));
        setCenter(list);
        setBottom(foot(actions, does));
        look(null);
    }

    private HBox filters() {
        ComboBox<Wanted> wanted = Combos.of("answers-wanted", "一覧にする回答", w -> w == null ? "" : w.words);
        wanted.getItems().setAll(Wanted.values());
        wanted.valueProperty().bindBidirectional(model.wantedProperty());
        model.sections().addListener((InvalidationListener) o -> offer());
        offer();
        section.valueProperty().bindBidirectional(model.sectionProperty());
        Label summary = new Label();
        summary.setId("answers-summary");
        summary.textProperty()
                .bind(Bindings.when(model.busy()).then("照合し直しています…").otherwise(model.summaryProperty()));
        HBox bar = Labels.row(wanted, section, Labels.space(), summary);
        bar.getStyleClass().add("inquiry-bar");
        return bar;
    }

    private void offer() {
        Department chosen = model.sectionProperty().get();
        List<Department> all = new ArrayList<>();
        all.add(null);
        all.addAll(model.sections());
        section.getItems().setAll(all);
        section.setValue(chosen); // or it would be the one that stands in the same line now
    }

    private VBox foot(Actions actions, InquiryWindow does) {
        Button all =
                actions.button("answers-clean", "反映できるもの全て", Command.INQUIRY_CLEAN, () -> all(a -> model.tickClean()));
        Button item = actions.button("answers-item", "同じ項目", Command.INQUIRY_ITEM, () -> all(model::tickItem));
        Button same = actions.button("answers-same", "同じ課", Command.INQUIRY_SECTION, () -> all(model::tickSection));
        Button none = actions.button("answers-none", "すべて外す", Command.INQUIRY_NONE, () -> all(a -> model.tickNone()));
        Button accept = actions.button("answers-take", "", Command.INQUIRY_TAKE, does::take);
        accept.getStyleClass().add("accent");
        accept.textProperty().bind(model.takenProperty().asString("取り込む（%d件）"));
        accept.disableProperty().bind(model.takenProperty().isEqualTo(0).or(model.busy()));
        Button back = actions.button("answers-back", "", Command.INQUIRY_CORRECT, does::sendBack);
        back.textProperty().bind(model.remarkedProperty().asString("差し戻す（%d件）…"));
        back.disableProperty().bind(model.remarkedProperty().isEqualTo(0).or(model.busy()));
        FlowPane marks = new FlowPane(8, 6, Labels.name("印を付ける"), all, item, same, none);
        HBox.setHgrow(marks, Priority.ALWAYS);
        FlowPane choice = new FlowPane(8, 6);
        choice.getChildren().setAll(decisions);
        choice.getChildren().addAll(point, remark);
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox last = Labels.row(choice, back, accept);
        last.getStyleClass().add("tick-foot");
        HBox first = Labels.row(marks);
        first.getStyleClass().add("tick-foot");
        return new VBox(first, sides, last);
    }

    private Answered chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /** Does something with the chosen lines, and shows what became of them. */
    private void some(Consumer<List<Answered>> action) {
        List<Answered> chosen = chosenLines();
        if (!chosen.isEmpty()) {
            action.accept(chosen);
            list.refresh();
            look(chosen());
        }
    }

    private List<Answered> chosenLines() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void all(Consumer<Answered> tick) {
        if (!model.shown().isEmpty()) {
            tick.accept(chosen() == null ? model.shown().get(0) : chosen());
            list.refresh();
        }
    }

    /** Whether keys go to the list. */
    boolean isOnList() {
        return list.isFocused();
    }

    /** Ticks the chosen cell, or unticks it. */
    void tick() {
        if (chosen() != null) {
            decide(model.isTaken(chosen()) ? Choice.OPEN : Choice.TAKE);
        }
    }

    private void decide(Choice choice) {
        some(lines -> model.choose(lines, choice));
    }

    private void look(Answered answer) {
        sides.show(answer);
        boolean open = answer != null && answer.outcome() == Outcome.CONFLICT;
        decisions.forEach(button -> button.setDisable(!open));
        point.setDisable(answer == null || answer.outcome() != Outcome.UNKNOWN_ROW);
        remark.setDisable(answer == null || !model.canGoBack(answer));
    }

    /** The list has been filled anew: the same answer stays chosen, also where something else is known of it now. */
    private void again() {
        List<Answered> now = model.shown();
        int same = IntStream.range(0, now.size())
                .filter(i -> now.get(i).origin().equals(chosenAt))
                .findFirst()
                .orElse(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        list.getSelectionModel().clearSelection();
        if (!now.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(same, now.size() - 1));
        }
        look(chosen());
    }

    @Override
    public void requestFocus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }
}
