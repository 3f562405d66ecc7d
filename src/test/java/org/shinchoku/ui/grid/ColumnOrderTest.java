package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.grid.Samples.DONE;
import static org.shinchoku.ui.grid.Samples.RATE;
import static org.shinchoku.ui.grid.Samples.SECTION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Plan;

class ColumnOrderTest {

    private final Plan plan = Samples.small();

    @Test
    void aFieldIsPutBeforeOrBehindAnotherInAllYears() {
        List<Topic> before = ColumnOrder.moved(plan, List.of(), plan.field(RATE), plan.field(DONE));
        assertThat(names(plan, before)).containsSubsequence("達成度（％）", "実施状況", "今後の予定");
        assertThat(headings(before)).containsSubsequence("達成度（％）", "実施状況", "達成度（％）", "実施状況");

        List<Topic> behind = ColumnOrder.behind(plan, before, plan.field(RATE), plan.field(DONE));
        assertThat(names(plan, behind)).isEqualTo(names(plan, List.of()));
    }

    @Test
    void whatHoldsForGoodMayStandBehindTheYears() {
        List<Topic> order = ColumnOrder.moved(plan, List.of(), plan.field(SECTION), null);

        assertThat(headings(order)).last().isEqualTo("担当課");
    }

    @Test
    void aFieldThatCameLaterStandsBehindTheOneItFollowsInThePlan() {
        List<Topic> order = ColumnOrder.moved(plan, List.of(), plan.field(RATE), plan.field(DONE));
        Field remark = Field.yearly(99, Samples.WORK, 4, "備考", Field.Kind.TEXT, List.of(Samples.R3));

        assertThat(names(plan.with(remark), order)).containsSubsequence("達成度（％）", "備考", "実施状況");
    }

    private List<String> headings(List<Topic> order) {
        return GridModelTest.model(plan, Choice.ALL.withOrder(order)).columns().all().stream()
                .map(GridColumn::heading)
                .toList();
    }

    private static List<String> names(Plan plan, List<Topic> order) {
        return ColumnOrder.of(plan, order).stream().map(Field::name).toList();
    }
}
