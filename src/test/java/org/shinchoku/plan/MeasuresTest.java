package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.ACTUAL;
import static org.shinchoku.plan.Samples.INDICATOR;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.TARGET;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.TREES_AGAIN;
import static org.shinchoku.plan.Samples.UNIT;
import static org.shinchoku.plan.Samples.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    private Plan plan = Samples.plan()
            .with(List.of(
                    value(TREES, INDICATOR, null, "上段：植えた本数\n下段: 参加者数"),
                    value(TREES, UNIT, null, "本\n人"),
                    value(TREES, TARGET, R3, "100\n2,000"),
                    value(TREES, ACTUAL, R3, "80\n2,100\n(内児童300)")));

    @Test
    void anIndicatorOfTwoLinesIsTwoMeasures() {
        assertThat(Measures.of(plan, TREES.id(), R3))
                .containsExactly(
                        new Measure("植えた本数", "本", "100", "80"), new Measure("参加者数", "人", "2,000", "2,100\n(内児童300)"));
        assertThat(Measures.of(plan, TREES.id(), R3))
                .extracting(m -> m.ratio().orElseThrow().doubleValue())
                .containsExactly(0.8, 1.05);
    }

    @Test
    void aRepostIsMeasuredWhereItsOriginalIs() {
        assertThat(Measures.of(plan, TREES_AGAIN.id(), R3)).isEqualTo(Measures.of(plan, TREES.id(), R3));
    }

    @Test
    void anIndicatorOfOneLineKeepsTheLinesOfItsActual() {
        plan = plan.with(value(TREES, INDICATOR, null, "参加者数\n（延べ人数）")).with(value(TREES, ACTUAL, R4, "春 10\n秋 20"));

        assertThat(Measures.of(plan, TREES.id(), R4))
                .extracting(Measure::indicator, Measure::actual)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("参加者数\n（延べ人数）", "春 10\n秋 20"));
    }

    @Test
    void anItemWithoutIndicatorsHasNoMeasures() {
        assertThat(Measures.of(plan, Samples.GARDENS.id(), R3)).isEmpty();
        assertThat(Measures.of(plan, Samples.GREEN.id(), R3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4回, 6回, 1.5",
        "4回以上, 3回, 0.75",
        "50%, 25%, 0.5",
        "2千人, '1,000人', 0.5",
        "10, 5回, 0.5",
        "3回, 0回, 0",
        "—, 3回, ",
        "3回, 実施, ",
        "0件, 3件, ",
        "3回, 2校, ",
        "検討, 検討した, ",
        "1回, '会議2回、研修1回', "
    })
    void theRatioIsActualByTargetWhereBothAreNumbersOfOneUnit(String target, String actual, Double ratio) {
        assertThat(new Measure("回数", "", target, actual)
                        .ratio()
                        .map(Number::doubleValue)
                        .orElse(null))
                .isEqualTo(ratio);
    }
}
