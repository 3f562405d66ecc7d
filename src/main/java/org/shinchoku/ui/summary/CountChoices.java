package org.shinchoku.ui.summary;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;
import org.shinchoku.summary.Cut;
import org.shinchoku.summary.Tally;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;

/** What is counted, how apart, and of which years. */
final class CountChoices extends FlowPane {

    private final SummaryViewModel model;
    private final ComboBox<Field> field;
    private final ComboBox<Cut> cut = Combos.of("summary-cut", "数え方", c -> c == null ? "" : c.name() + "ごと");
    private final ComboBox<FiscalYear> from = Combos.of("summary-from", "初めの年度", CountChoices::year);
    private final ComboBox<FiscalYear> to = Combos.of("summary-to", "年度", CountChoices::year);
    private final Label until = new Label("から");
    private boolean filling;

    CountChoices(SummaryViewModel model) {
        this.model = model;
        this.field = Combos.of("summary-field", "評価の欄", f -> f == null ? "" : model.name(f));
        getStyleClass().add("summary-head");
        getChildren()
                .addAll(
                        Labels.row(Labels.name("評価の欄", field), field),
                        Labels.row(Labels.name("数え方", cut), cut),
                        Labels.row(Labels.name("年度", to), from, until, to));
        field.valueProperty().addListener((o, before, now) -> chosen(() -> model.choose(now)));
        cut.valueProperty().addListener((o, before, now) -> chosen(() -> model.choose(now)));
        from.valueProperty().addListener((o, before, now) -> chosen(() -> model.choose(now, to.getValue())));
        to.valueProperty().addListener((o, before, now) -> chosen(() -> model.choose(from.getValue(), now)));
    }

    private static String year(FiscalYear year) {
        return year == null ? "" : year.in(Spelling.ERA);
    }

    private void chosen(Runnable choice) {
        if (!filling) {
            choice.run();
        }
    }

    /** @param counted what was counted last, or null */
    void show(Counted counted) {
        filling = true;
        fill(field, model.fields(), model.field().orElse(null));
        fill(cut, counted == null ? List.of() : counted.cuts(), counted == null ? null : counted.cut());
        fill(from, model.years(), model.from());
        fill(to, model.years(), model.to());
        filling = false;
        boolean years = counted != null && counted.cut().topic() == Tally.Topic.YEAR;
        for (Region each : List.of(from, until)) {
            each.setVisible(years);
            each.setManaged(years);
        }
    }

    private static <T> void fill(ComboBox<T> box, List<T> all, T chosen) {
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(chosen);
        box.setDisable(all.isEmpty());
    }
}
