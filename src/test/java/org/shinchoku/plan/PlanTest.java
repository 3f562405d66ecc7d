package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Head HEAD = new Head(1, "健康づくり計画", "", null, null);
    private static final FiscalYear R4 = new FiscalYear(2022);

    private final Item item = new Item(10, 0, 1, 1, "1", "体操教室", false, 0);

    @Test
    void aPlanIsItsRowsInWhateverOrderTheyCome() {
        List<Row> rows = new ArrayList<>(List.of(HEAD, new Level(1, 0, "事業"), item));
        for (int i = 1; i < 50; i++) {
            rows.add(new Value(10, i, R4, 0, "値" + i, ""));
        }
        Plan plan = Plan.of(rows);
        Collections.shuffle(rows, new Random(1));

        assertThat(Plan.of(rows)).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(Plan.of(rows).with(item.withLabel("体操"))).isNotEqualTo(plan);
    }

    @Test
    void aPlanHasOneHead() {
        assertThatThrownBy(() -> Plan.of(List.of(item))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Plan.of(HEAD).with(new Head(2, "別の計画", "", null, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeLeavesTheOldPlanAsItWas() {
        Plan plan = Plan.of(HEAD).with(item);

        Plan renamed = plan.with(item.withLabel("体操"));

        assertThat(plan.item(10).label()).isEqualTo("体操教室");
        assertThat(renamed.item(10).label()).isEqualTo("体操");
        assertThat(renamed.without(item.key()).item(10)).isNull();
        assertThat(plan.with(item)).isSameAs(plan);
    }

    @Test
    void theAnswersOfACellStandInTheOrderOfTheSections() {
        Value whole = new Value(10, 20, R4, 0, "全体", "");
        Value first = new Value(10, 20, R4, 5, "甲課", "");
        Value second = new Value(10, 20, R4, 7, "乙課", "");
        Value elsewhere = new Value(10, 20, R4.next(), 5, "翌年度", "");
        Plan plan = Plan.of(HEAD).with(List.of(second, elsewhere, first, whole));

        assertThat(plan.answers(10, 20, R4)).containsExactly(whole, first, second);
        assertThat(plan.answers(10, 20, null)).isEmpty();
    }

    @Test
    void anEmptyCellHasNoValue() {
        assertThatThrownBy(() -> new Value(10, 20, R4, 0, "", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
