package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Plan;

/** What the texts of a column are taken for. */
class KindsTest {

    @Test
    void aCommitteesWordsAreOpinionsAndTheColumnBehindThemAnswersThem() {
        assertThat(kinds("""
                うみべ町の計画 令和4年度
                番号|取組|担当課|実績|意見・要望|市の考え方
                1|砂浜の掃除|環境課|4回|続けてほしい。|来年度も行います。
                2|釣り大会|商工課|1回||"""))
                .isEqualTo("担当課=DEPARTMENT/DEPARTMENT 実績=ACTUAL/DEPARTMENT"
                        + " 意見・要望=OPINION/COMMITTEE 市の考え方=REPLY/DEPARTMENT");
    }

    @Test
    void answersBelowTheNameOfTheCommitteeAreStillTheOffices() {
        assertThat(kinds("""
                うみべ町の計画 令和4年度
                番号|取組|実績|推進委員会|<|<
                ^|^|^|評価|評価の理由|意見への対応
                1|砂浜の掃除|4回|A|よく続いている。|続けます。
                2|釣り大会|1回|C|人が足りない。|人を増やします。
                3|浜の学校|2回|A|||"""))
                .isEqualTo("実績=ACTUAL/DEPARTMENT 評価=RATING/COMMITTEE"
                        + " 評価の理由=OPINION/COMMITTEE 意見への対応=REPLY/DEPARTMENT");
    }

    @Test
    void whereNobodyHasSaidAnythingTheSectionsOwnMeasuresAreNoAnswers() {
        assertThat(kinds("""
                うみべ町の計画 令和4年度
                番号|取組|課題|対応
                1|砂浜の掃除|人が足りない。|人を増やした。
                2|釣り大会|魚が少ない。|場所を変えた。""")).isEqualTo("課題=TEXT/DEPARTMENT 対応=TEXT/DEPARTMENT");
    }

    private static String kinds(String drawing) {
        Plan plan = Sketch.propose(drawing).plan();
        return plan.fields().stream()
                .sorted(Comparator.comparingLong(Field::order))
                .map(f -> f.name() + "=" + f.kind() + "/" + f.filler())
                .collect(Collectors.joining(" "));
    }
}
