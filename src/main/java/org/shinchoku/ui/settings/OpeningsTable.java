package org.shinchoku.ui.settings;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.shinchoku.plan.Opening;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.LineKeys;
import org.shinchoku.ui.kit.Tables;

/** The yearly fields and what becomes of each; the space bar goes on to the next choice. */
final class OpeningsTable {

    private final RolloverViewModel model;
    private final TableView<Opening> table = new TableView<>();
    private final ComboBox<Opening> choice;
    private boolean filling;

    OpeningsTable(RolloverViewModel model) {
        this.model = model;
        this.choice = Combos.of("opening-choice", "選んだ欄の扱い", o -> o == null ? "" : model.words(o));
        table.setId("openings");
        table.setAccessibleText("欄ごとの扱い");
        table.setPrefHeight(168);
        table.setMinHeight(120);
        table.setPlaceholder(new Label("")); // there is always a field to be opened, once that is worked out
        table.getColumns()
                .setAll(List.of(
                        Tables.column("階層", 130, model::level),
                        Tables.column("欄", 230, o -> o.field().name()),
                        Tables.column("開く年度", 110, o -> o.opened() ? o.year().in(Spelling.ERA) : "―"),
                        Tables.column("始まりの内容", 330, model::words),
                        Tables.column("写す件数", 84, o -> model.given(o) == 0 ? "" : "%,d件".formatted(model.given(o)))));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> offer(now));
        LineKeys.in(table, Map.of(Command.LINE_TICK, this::next));
        choice.setPrefWidth(360);
        choice.valueProperty().addListener((o, before, now) -> {
            if (now != null && !filling && !now.equals(selected())) {
                model.choose(now);
            }
        });
    }

    TableView<Opening> table() {
        return table;
    }

    Node bar() {
        return Labels.row(Labels.name("選んだ欄の扱い"), choice, Labels.hint("スペースキーでも切り替わります。"));
    }

    private void next() {
        if (selected() != null) {
            model.choose(model.following(selected()));
        }
    }

    private Opening selected() {
        return table.getSelectionModel().getSelectedItem();
    }

    void fill() {
        int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(model.openings());
        table.getSelectionModel().clearAndSelect(Math.min(at, table.getItems().size() - 1));
        table.getFocusModel().focus(table.getSelectionModel().getSelectedIndex());
    }

    private void offer(Opening chosen) {
        filling = true;
        if (chosen != null) {
            choice.getItems().setAll(model.choices(chosen));
            choice.setValue(chosen);
        }
        filling = false;
    }
}
