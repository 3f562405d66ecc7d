package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Plan;

/** What stands over several columns of a sheet is kept with their fields. */
class GroupsTest {

    private static String group(Plan plan, String field) {
        return plan.fields().stream()
                .filter(f -> f.name().equals(field))
                .map(Field::group)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHeadingThatIsNoYearIsTheGroupOfItsColumns() {
        Plan plan = Sketch.propose(Sketch.sheet("一覧", """
                        事業|担当課|令和4年度|<|<|令和5年度|<|<
                        ^|^|指標|<|課題|指標|<|課題
                        ^|^|目標|実績|^|目標|実績|^
                        植樹|公園課|10本|12本|枯れた木がある|10本|9本|水が足りない
                        花壇|公園課|5か所|5か所|ない|5か所|6か所|場所が足りない""")).taken();
        assertThat(group(plan, "目標")).isEqualTo("指標");
        assertThat(group(plan, "実績")).isEqualTo("指標");
        assertThat(group(plan, "課題")).isEmpty();
        assertThat(group(plan, "担当課")).isEmpty();
    }

    @Test
    void fieldsThatAreToldApartByTheirGroupsStandUnderThem() {
        Plan plan = Sketch.propose(Sketch.sheet("一覧", """
                        事業|担当課|事務局評価|<|委員会評価|<
                        ^|^|評価|理由|評価|理由
                        植樹|公園課|A|木が育った|B|数が足りない
                        花壇|公園課|A|花が咲いた|A|花が咲いた""")).taken();
        assertThat(group(plan, "委員会評価 評価")).isEqualTo("委員会評価");
        assertThat(group(plan, "事務局評価 理由")).isEqualTo("事務局評価");
        assertThat(plan.fields()).extracting(Field::heading).contains("評価", "理由");
    }

    @Test
    void whatDiffersFromYearToYearIsNoGroup() {
        Plan plan = Sketch.propose(Sketch.sheet("一覧", """
                        事業|担当課|令和4年度|<|令和5年度|<
                        ^|^|1回目の確認|<|2回目の確認|<
                        ^|^|実績|課題|実績|課題
                        植樹|公園課|12本|枯れた木がある|9本|水が足りない
                        花壇|公園課|5か所|ない|6か所|場所が足りない""")).taken();
        assertThat(group(plan, "実績")).isEmpty();
        assertThat(group(plan, "課題")).isEmpty();
    }
}
