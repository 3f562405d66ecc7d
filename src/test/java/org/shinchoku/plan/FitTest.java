package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FitTest {

    @Test
    void aMarkIsKnownHoweverItWasTyped() {
        Scale signs = scale("◎", "○", "△", "×");

        assertThat(Fit.of(signs, "〇")).contains("○");
        assertThat(Fit.of(signs, "◯")).contains("○");
        assertThat(Fit.of(signs, "ｘ")).contains("×");
        assertThat(Fit.of(signs, "◎")).contains("◎");
        assertThat(Fit.of(scale("5", "4"), "５")).contains("5");
    }

    @Test
    void wordsAreNoMarks() {
        assertThat(Fit.of(scale("◎", "○"), "よくできた")).isEmpty();
        assertThat(Fit.of(scale("A", "B"), "C")).isEmpty();
    }

    private static Scale scale(String... marks) {
        List<Scale.Step> steps =
                Stream.of(marks).map(mark -> Scale.Step.of(mark, "")).toList();
        return new Scale(1, "評価", 0, steps);
    }
}
