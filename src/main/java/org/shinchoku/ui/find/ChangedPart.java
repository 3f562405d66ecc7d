package org.shinchoku.ui.find;

import java.util.List;
import java.util.Optional;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Since;

/** Asks from when on something is to have changed. */
final class ChangedPart extends FilterPart {

    private final OneBox<Since> box;

    ChangedPart(FilterViewModel model) {
        this(new OneBox<>("filter-changed", since -> since == null ? "問わない" : new ConditionWords(model).of(since)));
        box.offering(model::times);
    }

    private ChangedPart(OneBox<Since> box) {
        super("変更", box);
        this.box = box;
        heed(box.valueProperty());
    }

    @Override
    Optional<Condition> asked() {
        return box.chosen().map(Condition.Changed::new);
    }

    @Override
    void show(List<Condition> conditions) {
        box.setValue(first(conditions, Condition.Changed.class)
                .map(Condition.Changed::since)
                .orElse(null));
    }
}
