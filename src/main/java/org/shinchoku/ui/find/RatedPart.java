package org.shinchoku.ui.find;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Layer;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.LayerName;
import org.shinchoku.ui.kit.OpenPlan;

/** Asks which marks items are to bear: in which field and year, and whose. */
final class RatedPart extends FilterPart {

    private final OpenPlan open;
    private final OneBox<Field> field;
    private final OneBox<FiscalYear> year;
    private final OneBox<Layer> layer;
    private final PickBox<String> marks;

    static RatedPart of(OpenPlan open) {
        OneBox<Field> field = new OneBox<>("filter-rated-field", f -> f == null ? "" : ConditionWords.name(f));
        OneBox<FiscalYear> year = new OneBox<>("filter-rated-year", y -> y == null ? "" : ConditionWords.year(y));
        OneBox<Layer> layer = new OneBox<>("filter-rated-layer", l -> l == null ? "今の評価" : LayerName.of(l) + "の評価");
        PickBox<String> marks = new PickBox<>(
                "評価",
                () -> field.chosen()
                        .map(f -> Rateable.marks(open.plan(), f, year.getValue()))
                        .orElse(List.of()),
                ConditionWords::mark);
        return new RatedPart(open, field, year, layer, marks);
    }

    private RatedPart(
            OpenPlan open, OneBox<Field> field, OneBox<FiscalYear> year, OneBox<Layer> layer, PickBox<String> marks) {
        super("評価", marks, year, layer, field);
        this.open = open;
        this.field = field;
        this.year = year;
        this.layer = layer;
        this.marks = marks;
        marks.setId("filter-marks");
        Labels.call(field, "評価の欄");
        Labels.call(year, "評価の年度");
        Labels.call(layer, "だれの評価か");
        layer.offering(() -> List.of(Layer.values()));
        field.offeringOnly(() -> Rateable.fields(open.plan()));
        year.offeringOnly(() -> field.getValue().years());
        field.valueProperty().addListener((o, before, now) -> follow(now));
        List<Field> fields = Rateable.fields(open.plan());
        field.setValue(fields.isEmpty() ? null : fields.get(0));
        seen(field, fields.size() > 1);
        seen(this, !fields.isEmpty());
        heed(field.valueProperty(), year.valueProperty(), layer.valueProperty(), marks.chosenProperty());
    }

    private void follow(Field now) {
        boolean yearly = now != null && now.yearly();
        seen(year, yearly);
        if (!yearly || !now.years().contains(year.getValue())) {
            year.setValue(yearly ? Rateable.lastYear(open.plan(), now) : null);
        }
    }

    private static void seen(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    @Override
    Optional<Condition> asked() {
        List<String> chosen = marks.chosenProperty().get();
        return field.chosen()
                .filter(f -> !chosen.isEmpty())
                .map(f -> new Condition.Rated(f.id(), year.getValue(), layer.getValue(), chosen));
    }

    @Override
    void show(List<Condition> conditions) {
        Optional<Condition.Rated> rated = first(conditions, Condition.Rated.class);
        rated.map(r -> open.plan().field(r.field())).ifPresent(field::setValue);
        rated.ifPresent(r -> year.setValue(r.year()));
        rated.ifPresent(r -> layer.setValue(r.layer()));
        marks.chosenProperty().set(rated.map(Condition.Rated::marks).orElse(List.of()));
    }
}
