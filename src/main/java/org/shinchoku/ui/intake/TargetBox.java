package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.Labels;

/** The list of what can be taken into: a new plan, or one of those that are there. */
final class TargetBox extends ComboBox<String> {

    TargetBox(TargetViewModel target) {
        setId("intake-target");
        Labels.call(this, "取り込み先");
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.SOMETIMES);
        List<String> names = new ArrayList<>(List.of("新しい計画として"));
        for (Plan plan : target.plans()) {
            names.add("既存の計画「" + plan.head().title() + "」に");
        }
        getItems().setAll(names);
        Plan chosen = target.planProperty().get();
        getSelectionModel().select(chosen == null ? 0 : target.plans().indexOf(chosen) + 1);
        getSelectionModel().selectedIndexProperty().addListener((p, before, now) -> {
            int index = now.intValue();
            target.planProperty().set(index <= 0 ? null : target.plans().get(index - 1));
        });
    }
}
