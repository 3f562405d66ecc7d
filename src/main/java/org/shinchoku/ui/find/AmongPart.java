package org.shinchoku.ui.find;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.shinchoku.plan.Condition;

/** Keeps the items that were counted while other conditions are asked for; they come from the counts, not from this form. */
final class AmongPart extends FilterPart {

    private Condition.Among counted;

    AmongPart() {
        super("集計", new Label());
        setVisible(false);
        setManaged(false);
    }

    @Override
    Optional<Condition> asked() {
        return Optional.ofNullable(counted);
    }

    @Override
    void show(List<Condition> conditions) {
        counted = first(conditions, Condition.Among.class).orElse(null);
    }
}
