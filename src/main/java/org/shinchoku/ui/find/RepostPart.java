package org.shinchoku.ui.find;

import java.util.List;
import java.util.Optional;
import org.shinchoku.plan.Condition;

/** Asks whether items are to be 再掲. */
final class RepostPart extends FilterPart {

    private final OneBox<Boolean> box;

    RepostPart() {
        this(new OneBox<>("filter-repost", is -> is == null ? "問わない" : is ? "再掲だけ" : "再掲を除く"));
        box.offering(() -> List.of(true, false));
    }

    private RepostPart(OneBox<Boolean> box) {
        super("再掲", box);
        this.box = box;
        heed(box.valueProperty());
    }

    @Override
    Optional<Condition> asked() {
        return box.chosen().map(Condition.Repost::new);
    }

    @Override
    void show(List<Condition> conditions) {
        box.setValue(first(conditions, Condition.Repost.class)
                .map(Condition.Repost::is)
                .orElse(null));
    }
}
