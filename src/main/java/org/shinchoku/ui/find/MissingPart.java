package org.shinchoku.ui.find;

import java.util.List;
import java.util.Optional;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Years;
import org.shinchoku.ui.kit.OpenPlan;

/** Asks of which year something is to be missing. */
final class MissingPart extends FilterPart {

    private final OneBox<FiscalYear> box;

    MissingPart(OpenPlan open) {
        this(new OneBox<>("filter-missing", year -> year == null ? "問わない" : ConditionWords.year(year)));
        box.offering(() -> Years.of(open.plan()));
    }

    private MissingPart(OneBox<FiscalYear> box) {
        super("未記入", box);
        this.box = box;
        heed(box.valueProperty());
    }

    @Override
    Optional<Condition> asked() {
        return box.chosen().map(Condition.Missing::new);
    }

    @Override
    void show(List<Condition> conditions) {
        box.setValue(first(conditions, Condition.Missing.class)
                .map(Condition.Missing::year)
                .orElse(null));
    }
}
