package org.shinchoku.ui.find;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import org.shinchoku.plan.Condition;
import org.shinchoku.ui.kit.OpenPlan;

/** Asks for the conditions, one part for each; what is chosen is shown at once. */
final class FilterForm extends FlowPane {

    private final FilterViewModel model;
    private final List<FilterPart> parts;
    private boolean showing;

    /** @param done goes back to what is shown */
    FilterForm(FilterViewModel model, Runnable done) {
        this.model = model;
        OpenPlan open = model.open();
        this.parts = List.of(
                new WordsPart(done),
                new SectionPart(open),
                RatedPart.of(open),
                new MissingPart(open),
                new ChangedPart(model),
                new LevelPart(open),
                new RepostPart(),
                new AmongPart());
        getStyleClass().add("filter-form");
        getChildren().setAll(parts);
        parts.forEach(part -> part.onAsked(this::apply));
        model.conditionsProperty().subscribe(this::show);
    }

    /** Goes to the first control. */
    void begin() {
        parts.get(0).requestFocus();
    }

    private void show(List<Condition> conditions) {
        if (!asked().equals(conditions)) {
            showing = true;
            parts.forEach(part -> part.show(conditions));
            showing = false;
        }
    }

    private List<Condition> asked() {
        return parts.stream().map(FilterPart::asked).flatMap(Optional::stream).toList();
    }

    private void apply() {
        if (!showing) {
            model.narrow(asked());
        }
    }
}
