package org.shinchoku.ui.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.OpenPlan;

/** Asks on which levels items are to stand. */
final class LevelPart extends FilterPart {

    private final PickBox<Long> box;

    LevelPart(OpenPlan open) {
        this(new PickBox<>("階層", () -> levels(open.plan()), id -> ConditionWords.level(open.plan(), id)));
    }

    private LevelPart(PickBox<Long> box) {
        super("階層", box);
        this.box = box;
        box.setId("filter-levels");
        heed(box.chosenProperty());
    }

    private static List<Long> levels(Plan plan) {
        return plan.levels().stream()
                .sorted(Comparator.comparingInt(Level::depth).thenComparingLong(Level::id))
                .map(Level::id)
                .toList();
    }

    @Override
    Optional<Condition> asked() {
        List<Long> chosen = box.chosenProperty().get();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Condition.OnLevel(chosen));
    }

    @Override
    void show(List<Condition> conditions) {
        box.chosenProperty()
                .set(first(conditions, Condition.OnLevel.class)
                        .map(Condition.OnLevel::levels)
                        .orElse(List.of()));
    }
}
