package org.shinchoku.ui.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.shinchoku.plan.Measure;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Scales;
import org.shinchoku.ui.kit.Labels;

/** 試し: an actual and a target, and the marks they earn by the chosen scale. */
final class TryOut {

    private final ScalesViewModel model;
    private final TextField actual = field("try-actual", "実績", "9回");
    private final TextField target = field("try-target", "目標", "10回");
    private final Label result = new Label();
    private Scale scale;

    TryOut(ScalesViewModel model) {
        this.model = model;
        result.setId("try-result");
        result.getStyleClass().add("try-result");
        actual.textProperty().addListener((o, before, now) -> show(scale));
        target.textProperty().addListener((o, before, now) -> show(scale));
    }

    private static TextField field(String id, String spoken, String example) {
        TextField field = new TextField(example);
        field.setId(id);
        Labels.call(field, "試しの" + spoken);
        field.setPrefColumnCount(7);
        return field;
    }

    Node node() {
        return Labels.row(Labels.name("試し：実績"), actual, Labels.name("目標"), target, Labels.name("→"), result);
    }

    void show(Scale chosen) {
        scale = chosen;
        Optional<BigDecimal> ratio = new Measure("", "", target.getText(), actual.getText()).ratio();
        if (chosen == null || ratio.isEmpty()) {
            result.setText(chosen == null ? "" : "達成率を求められません");
            return;
        }
        List<String> marks = Scales.chain(model.draft(), chosen, ratio.get());
        BigDecimal percent = ratio.get().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        result.setText("達成率 " + percent.toPlainString() + "％ → "
                + (marks.isEmpty() ? "決まりません（判断による）" : String.join(" → ", marks)));
    }
}
