package org.shinchoku.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Scale;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.LayerName;

/** What is said of one field; what is changed counts in the draft at once. */
final class FieldForm {

    private final FieldsViewModel model;
    private final GridPane grid = new GridPane();
    private final TextField name = new TextField();
    private final TextField group = new TextField();
    private final CheckBox yearly = new CheckBox("年度ごとに記入する");
    private final ComboBox<Field.Kind> kind = Combos.of("field-kind", "種類", k -> k == null ? "" : Words.of(k));
    private final ComboBox<Field.Timing> timing = Combos.of("field-timing", "記入時期", t -> t == null ? "" : Words.of(t));
    private final ComboBox<Layer> filler = Combos.of("field-filler", "記入者", l -> l == null ? "" : LayerName.of(l));
    private final ComboBox<Scale> scale = Combos.of("field-scale", "評価基準", s -> s == null ? "（なし）" : s.name());
    private final TextField choices = new TextField();
    private final Label turned = Labels.name("今ある内容");
    private final ComboBox<Turn> turn;
    private long field;
    private boolean showing;

    FieldForm(FieldsViewModel model) {
        this.model = model;
        this.turn = Combos.of("field-turn", "今ある内容", t -> t == null ? "" : model.words(t, model.field(field)));
        name.setId("field-name");
        Labels.call(name, "欄の名称");
        group.setId("field-group");
        Labels.call(group, "上の見出し");
        group.setPromptText("目標・実績の上の「指標」など");
        yearly.setId("field-yearly");
        choices.setId("field-choices");
        Labels.call(choices, "選択肢");
        choices.setPromptText("実施、一部実施、未実施（「、」で区切ります）");
        kind.getItems().setAll(Field.Kind.values());
        timing.getItems().setAll(Field.Timing.values());
        filler.getItems().setAll(Layer.values());
        grid.getStyleClass().add("form-grid");
        grid.addRow(0, Labels.name("欄の名称"), name, Labels.name("上の見出し"), group);
        grid.addRow(1, Labels.name("種類"), kind, Labels.name("評価基準"), scale);
        grid.addRow(2, Labels.name("記入時期"), timing, Labels.name("記入者"), filler);
        grid.addRow(3, Labels.name("選択肢"), choices);
        grid.add(yearly, 3, 3);
        grid.add(turned, 2, 4);
        grid.add(turn, 3, 4);
        turned.visibleProperty().bind(turn.visibleProperty());
        turned.managedProperty().bind(turn.visibleProperty());
        turn.managedProperty().bind(turn.visibleProperty());
        turn.setPrefWidth(330);
        turn.valueProperty().addListener((o, before, now) -> {
            if (!showing && now != null) {
                model.turn(model.field(field), now);
            }
        });
        name.setPrefColumnCount(18);
        choices.setPrefColumnCount(24);
        List.of(name, group, choices).forEach(text -> {
            text.setOnAction(e -> commit());
            text.focusedProperty().addListener((o, before, now) -> commit());
        });
        kind.valueProperty().addListener((o, before, now) -> set(f -> f.of(now)));
        timing.valueProperty().addListener((o, before, now) -> set(f -> f.filledBy(f.filler(), now)));
        filler.valueProperty().addListener((o, before, now) -> set(f -> f.filledBy(now, f.timing())));
        scale.valueProperty().addListener((o, before, now) -> set(f -> f.withScale(now == null ? 0 : now.id())));
        yearly.selectedProperty().addListener((o, before, now) -> {
            if (!showing) {
                model.yearly(model.field(field), now);
            }
        });
    }

    Node node() {
        return grid;
    }

    TextField name() {
        return name;
    }

    private void set(UnaryOperator<Field> change) {
        Field now = model.field(field);
        if (!showing && now != null) {
            model.set(change.apply(now));
        }
    }

    /** Keeps what was typed. */
    void commit() {
        set(f -> f.called(name.getText().strip()));
        Field now = model.field(field);
        if (!showing && now != null && model.hasOwnChoices(now)) {
            model.choices(now, words(choices.getText()));
        }
        if (!showing && now != null) {
            model.group(model.field(field), group.getText().strip());
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[、，,]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Shows a field, or with null nothing. */
    void show(Field shown) {
        showing = true;
        field = shown == null ? 0 : shown.id();
        grid.setDisable(shown == null);
        if (shown != null) {
            write(name, shown.name());
            write(group, shown.group());
            kind.setValue(shown.kind());
            timing.setValue(shown.timing());
            filler.setValue(shown.filler());
            scale.getItems().setAll(model.scales());
            scale.setValue(model.scale(shown));
            yearly.setSelected(shown.yearly());
            yearly.setDisable(!model.mayTurn(shown));
            turn.getItems().setAll(model.turns(shown));
            turn.setValue(model.turn(shown));
            turn.setVisible(!turn.getItems().isEmpty());
            write(
                    choices,
                    model.scale(shown) == null
                            ? ""
                            : String.join("、", model.scale(shown).marks()));
            choices.setDisable(!model.hasOwnChoices(shown));
        }
        showing = false;
    }

    /** Leaves the place in a text alone that is as it should be. */
    private static void write(TextField field, String text) {
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }
}
