package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalesTest {

    private final Scale degrees = Scales.degrees(30);
    private final Scale symbols = Scales.symbols(31, 30);
    private final Plan plan = Samples.plan().with(List.of(degrees, symbols));

    @Test
    void aRatioEarnsAMarkOfEachScaleThatFollows() {
        assertThat(chain(symbols, "1.05")).containsExactly("5", "◎");
        assertThat(chain(symbols, "0.6")).containsExactly("3", "○");
        assertThat(chain(symbols, "0")).containsExactly("1", "×");
        assertThat(chain(degrees, "0.8")).containsExactly("4");
    }

    @Test
    void theChainEndsWhereAScaleHasNoMark() {
        Scale gaps = new Scale(31, "評価", 30, List.of(Scale.Step.translating("◎", "5")));

        assertThat(Scales.chain(plan.with(gaps), gaps, new BigDecimal("0.5"))).containsExactly("2");
        Scale judged = new Scale(32, "判断", 0, List.of(Scale.Step.of("A", "")));
        assertThat(Scales.chain(plan.with(judged), judged, BigDecimal.ONE)).isEmpty();
    }

    @Test
    void noScaleFollowsFromItselfOverOthers() {
        assertThat(Scales.bases(plan, symbols)).containsExactly(degrees);
        assertThat(Scales.bases(plan, degrees)).isEmpty();
        Scale ring = new Scale(30, "達成度", 31, degrees.steps());
        assertThat(Scales.chain(plan.with(ring), ring, BigDecimal.ONE)).isEmpty();
    }

    private List<String> chain(Scale scale, String ratio) {
        return Scales.chain(plan, scale, new BigDecimal(ratio));
    }
}
