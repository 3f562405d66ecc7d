package org.shinchoku.ui.settings;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Scale.Step;
import org.shinchoku.ui.kit.Labels;

/** What is said of one mark; what is changed counts in the draft at once. */
final class StepForm {

    private final ScalesViewModel model;
    private final GridPane grid = new GridPane();
    private final TextField mark = field("step-mark", "記号", 5);
    private final TextField meaning = field("step-meaning", "意味", 20);
    private final TextField from = field("step-from", "達成率（％）", 5);
    private final CheckBox above = new CheckBox("を超える（付けないと「以上」）");
    private final TextField marks = field("step-marks", "元の評価", 12);
    private Scale scale;
    private int index;
    private boolean showing;

    StepForm(ScalesViewModel model) {
        this.model = model;
        grid.getStyleClass().add("form-grid");
        grid.addRow(0, Labels.name("記号"), mark, Labels.name("意味"), meaning);
        grid.addRow(1, Labels.name("達成率（％）"), from, above);
        grid.addRow(2, Labels.name("元の評価"), marks, Labels.hint("「、」で区切ります。"));
        GridPane.setColumnSpan(above, 2);
        GridPane.setColumnSpan(grid.getChildren().get(grid.getChildren().size() - 1), 2);
        above.setId("step-above");
        for (TextField field : List.of(mark, meaning, from, marks)) {
            field.setOnAction(e -> commit());
            field.focusedProperty().addListener((o, before, now) -> commit());
        }
        above.selectedProperty().addListener((o, before, now) -> commit());
    }

    private static TextField field(String id, String spoken, int columns) {
        TextField field = new TextField();
        field.setId(id);
        Labels.call(field, spoken);
        field.setPrefColumnCount(columns);
        return field;
    }

    Node node() {
        return grid;
    }

    TextField mark() {
        return mark;
    }

    /** Keeps what was typed; a percentage that is none leaves the threshold as it was. */
    void commit() {
        if (showing || scale == null || mark.getText().isBlank()) {
            return;
        }
        Step was = scale.steps().get(index);
        Step now = new Step(
                mark.getText().strip(), meaning.getText().strip(), threshold(was), above.isSelected(), words());
        if (!now.equals(was)) {
            model.step(scale, index, now);
        }
    }

    private BigDecimal threshold(Step was) {
        String text = from.getText().strip();
        try {
            return text.isEmpty() ? null : same(new BigDecimal(text).movePointLeft(2), was.from());
        } catch (NumberFormatException e) {
            return was.from();
        }
    }

    /** A number that is written otherwise is no other number. */
    private static BigDecimal same(BigDecimal now, BigDecimal was) {
        return was != null && now.compareTo(was) == 0 ? was : now;
    }

    private List<String> words() {
        return Arrays.stream(marks.getText().split("[、，,・]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Shows one mark of a scale, or with null none. */
    void show(Scale shown, int at) {
        showing = true;
        scale = at < 0 ? null : shown;
        index = at;
        grid.setDisable(scale == null);
        if (scale != null) {
            Step step = scale.steps().get(at);
            mark.setText(step.mark());
            meaning.setText(step.meaning());
            from.setText(step.from() == null ? "" : ScalesViewModel.percent(step.from()));
            above.setSelected(step.above());
            marks.setText(String.join("、", step.marks()));
            from.setDisable(scale.basis() != 0);
            above.setDisable(scale.basis() != 0);
            marks.setDisable(scale.basis() == 0);
        }
        showing = false;
    }
}
