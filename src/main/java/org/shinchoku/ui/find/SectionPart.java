package org.shinchoku.ui.find;

import java.util.List;
import java.util.Optional;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Sections;
import org.shinchoku.ui.kit.OpenPlan;

/** Asks which sections are to be responsible. */
final class SectionPart extends FilterPart {

    private final PickBox<String> box;

    SectionPart(OpenPlan open) {
        this(new PickBox<>("担当", () -> Sections.of(open.plan()).all(), name -> name));
    }

    private SectionPart(PickBox<String> box) {
        super("担当", box);
        this.box = box;
        box.setId("filter-sections");
        heed(box.chosenProperty());
    }

    @Override
    Optional<Condition> asked() {
        List<String> chosen = box.chosenProperty().get();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Condition.Section(chosen));
    }

    @Override
    void show(List<Condition> conditions) {
        box.chosenProperty()
                .set(first(conditions, Condition.Section.class)
                        .map(Condition.Section::names)
                        .orElse(List.of()));
    }
}
