package org.shinchoku.ui.settings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.shinchoku.plan.Due;
import org.shinchoku.plan.Schedule;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Tables;

/** The items of the year, what each gets and why, and what is settled of its years; several can be settled at once. */
final class DuesTable {

    private final RolloverViewModel model;
    private final TableView<Due> table = new TableView<>();
    private final ComboBox<Schedule> choice;
    private boolean filling;

    DuesTable(RolloverViewModel model) {
        this.model = model;
        this.choice = Combos.of("due-choice", "選んだ項目の予定", s -> s == null ? "（変えない）" : model.words(s));
        table.setId("dues");
        table.setAccessibleText("項目ごとの予定");
        table.setPrefHeight(210);
        table.setMinHeight(120);
        table.setPlaceholder(new Label(""));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .setAll(List.of(
                        Tables.column("項目", 190, due -> model.words().name(due)),
                        Tables.column("予定", 84, due -> model.words().state(due)),
                        Tables.wide("理由・お知らせ", table, due -> model.words().why(due)),
                        Tables.column("写す内容", 160, due -> model.words().given(due)),
                        Tables.column("前年度に書いた今後の予定", 190, Due::ahead)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!filling) {
                offer(now);
            }
        });
        choice.setPrefWidth(280);
        choice.valueProperty().addListener((o, before, now) -> {
            if (now != null && !filling) {
                model.choose(List.copyOf(table.getSelectionModel().getSelectedItems()), now);
            }
        });
    }

    TableView<Due> table() {
        return table;
    }

    Node bar() {
        return Labels.row(Labels.name("選んだ項目の予定"), choice, Labels.hint("ShiftやCtrlを押しながら選ぶと、まとめて変えられます。"));
    }

    /** Lists these; those that are chosen stay so. */
    void fill(List<Due> some) {
        table.setPlaceholder(new Label("当てはまる項目はありません。"));
        Set<Long> chosen = table.getSelectionModel().getSelectedItems().stream()
                .map(due -> due.item().id())
                .collect(Collectors.toSet());
        int[] again = IntStream.range(0, some.size())
                .filter(i -> chosen.contains(some.get(i).item().id()))
                .toArray();
        filling = true;
        table.getItems().setAll(some);
        table.getSelectionModel().clearSelection();
        if (again.length > 0) {
            table.getSelectionModel().selectIndices(again[0], again);
        } else if (!some.isEmpty()) {
            table.getSelectionModel().select(0);
        }
        filling = false;
        offer(table.getSelectionModel().getSelectedItem());
    }

    private void offer(Due chosen) {
        filling = true;
        choice.getSelectionModel().clearSelection();
        choice.setDisable(chosen == null);
        if (chosen != null) {
            choice.getItems().setAll(model.choices(chosen));
            model.settled(chosen).ifPresent(choice::setValue);
        }
        filling = false;
    }
}
