package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;

/** What is learnt of an office's marks from its sheet. */
class ScalesTest {

    @ParameterizedTest
    @CsvSource({
        "3;5;4;5;1, 5 4 3 1",
        "○;×;○;◎, ◎ ○ △ ×",
        "B;A;C;A, A B C D",
        "Ｂ;Ａ;Ｂ;Ａ, Ａ Ｂ C D",
        "概ね順調;遅れ;順調;未着手;順調, 順調 概ね順調 遅れ 未着手",
        "一部実施;実施;未実施;実施, 実施 一部実施 未実施",
        "あか;あお;あか;あお, ''"
    })
    void marksStandInTheOrderThatOfficesMean(String texts, String ordered) {
        assertThat(String.join(" ", Grades.ordered(List.of(texts.split(";"))))).isEqualTo(ordered);
    }

    @Test
    void aLegendSaysWhatTheMarksMean() {
        Plan plan = Sketch.propose("""
                うみべ町の計画 令和4年度
                番号|取組|評価
                1|砂浜の掃除|A
                2|釣り大会|C
                3|浜の学校|A
                4|海の家|A
                ※ A：進んだ　B：少し進んだ　C：進まなかった""").plan();

        assertThat(steps(plan, "評価")).isEqualTo("A=進んだ B=少し進んだ C=進まなかった");
    }

    @Test
    void aLegendOfRatiosSaysWhichMarkFollows() {
        Scale scale = scale(Sketch.propose("""
                うみべ町の計画 令和4年度
                達成度|基準
                5|100%以上
                4|80%以上100%未満
                3|60%以上80%未満
                2|0%を超え60%未満
                1|0%

                番号|取組|目標|実績|達成度
                1|砂浜の掃除|4回|5回|5
                2|釣り大会|4回|3回|3
                3|浜の学校|2回|2回|5""").plan(), "達成度");

        assertThat(scale.marks()).containsExactly("5", "4", "3", "2", "1");
        assertThat(scale.rate(new BigDecimal("0.85"))).contains("4");
        assertThat(scale.rate(new BigDecimal("0.01"))).contains("2");
        assertThat(scale.rate(BigDecimal.ZERO)).contains("1");
    }

    @Test
    void ratiosMayStandBeforeTheirMarks() {
        Scale scale = scale(Sketch.propose("""
                うみべ町の計画 令和4年度
                （100%以上：◎、80%以上：○、50%以上：△、50%未満：×）
                番号|取組|評価
                1|砂浜の掃除|◎
                2|釣り大会|×
                3|浜の学校|◎""").plan(), "評価");

        assertThat(scale.rate(new BigDecimal("0.8"))).contains("○");
        assertThat(scale.rate(new BigDecimal("0.2"))).contains("×");
    }

    @Test
    void aRatingThatAlwaysFollowsAnotherTranslatesIt() {
        Plan plan = Sketch.propose("""
                うみべ町の計画 令和4年度
                番号|取組|達成度|最終評価
                1|砂浜の掃除|5|◎
                2|釣り大会|3|○
                3|浜の学校|4|◎
                4|海の家|1|×
                5|花火|2|△
                6|灯台|5|◎
                7|船|4|◎
                8|魚市場|3|○""").plan();

        Scale scale = scale(plan, "最終評価");
        assertThat(scale.basis()).isEqualTo(scale(plan, "達成度").id());
        assertThat(scale.translate("4")).contains("◎");
        assertThat(scale.translate("1")).contains("×");
    }

    private static String steps(Plan plan, String field) {
        return scale(plan, field).steps().stream()
                .map(s -> s.mark() + "=" + s.meaning())
                .collect(Collectors.joining(" "));
    }

    private static Scale scale(Plan plan, String name) {
        Field field = plan.fields().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
        return plan.scale(field.scale());
    }
}
