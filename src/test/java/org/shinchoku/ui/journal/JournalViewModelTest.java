package org.shinchoku.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.ui.journal.JournalViewModel.Step;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;

class JournalViewModelTest {

    private final OpenPlan open = Plans.open();
    private final JournalViewModel journal = new JournalViewModel(open, Plans.CLOCK);

    @Test
    void stepsAreListedNewestFirstWithTheirTimeAndClerk() {
        open.edit("項目の削除", plan -> plan.without(Key.of(Kind.ITEM, 21)));
        open.edit("項目の削除", plan -> plan.without(Key.of(Kind.ITEM, 20)));
        open.undo();

        assertThat(journal.steps())
                .containsExactly(
                        new Step("元に戻す：項目の削除", "10:24", "係", false),
                        new Step("項目の削除", "10:24", "係", true),
                        new Step("項目の削除", "10:24", "係", false));

        open.redo();
        assertThat(journal.steps()).noneMatch(Step::takenBack);
    }
}
