package org.shinchoku.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Field.Timing;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormHeader;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Reply;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;

/** The forms 評価, 施策 and 確認, as data: a plan in, cells out, drawn as they lie. */
class FormsTest {

    private static final FiscalYear R3 = new FiscalYear(2021);
    private static final FiscalYear R4 = new FiscalYear(2022);

    private final List<Row> rows = new ArrayList<>();

    FormsTest() {
        rows.add(new Head(1, "みどり計画", "青葉市", R3, R4));
        rows.add(new Level(10, 0, "方針"));
        rows.add(new Level(11, 1, "方向"));
        rows.add(new Level(12, 2, "事業"));
        rows.add(new Level(13, 3, "取組"));
        rows.add(new Scale(
                50, "評価", 0, List.of(Scale.Step.of("◎", "進んだ"), Scale.Step.of("○", ""), Scale.Step.of("×", ""))));
        rows.add(Field.fixed(20, 12, 1, "ねらい", Field.Kind.TEXT));
        rows.add(Field.fixed(21, 13, 1, "担当課", Field.Kind.DEPARTMENT));
        rows.add(Field.yearly(22, 13, 2, "評価", Field.Kind.RATING, List.of(R3, R4))
                .withScale(50));
        rows.add(Field.yearly(23, 13, 3, "実績", Field.Kind.ACTUAL, List.of(R3, R4)));
        rows.add(Field.yearly(24, 13, 4, "課題", Field.Kind.TEXT, List.of(R3, R4))
                .filledBy(Layer.DEPARTMENT, Timing.END_OF_YEAR));
        rows.add(new Item(30, 0, 10, 1, "Ⅰ", "緑", false, 0));
        rows.add(new Item(31, 30, 11, 1, "①", "守る", false, 0));
        rows.add(new Item(32, 31, 12, 1, "", "並木", false, 0));
        rows.add(new Item(33, 32, 13, 1, "1", "剪定", false, 0));
        rows.add(new Item(34, 32, 13, 2, "2", "植樹", false, 0));
        rows.add(new Item(35, 30, 11, 2, "②", "育てる", false, 0));
        rows.add(new Item(36, 35, 12, 1, "", "人材", false, 0));
        rows.add(new Item(37, 36, 13, 1, "2", "植樹", true, 34));
        value(32, 20, null, "木陰を増やす。");
        value(33, 21, null, "公園課");
        value(33, 22, R3, "◎");
        value(34, 22, R3, "◎");
        value(33, 23, R3, "12本");
        value(33, 23, R4, "3本");
        value(33, 24, R3, "費用が増えた。");
        rows.add(new Rating(34, 22, R3, Layer.COMMITTEE, "○", "植えた所が少ない。"));
    }

    private void value(long item, long field, FiscalYear year, String text) {
        rows.add(new Value(item, field, year, 0, text, ""));
    }

    private List<Sheet> sheets(Form.Base base) {
        return Forms.lay(Plan.of(rows), Form.of(0, "", base)).sheets();
    }

    private static String drawn(Sheet sheet) {
        return Drawn.of(sheet);
    }

    @Test
    void anEvaluationShowsTheLastYearWithMarksAndCountsThem() {
        Sheet sheet = sheets(Form.Base.EVALUATION).get(0);
        assertThat(drawn(sheet)).isEqualTo("""
                        みどり計画　令和3年度|.|.|.|.|.|.|.|.|.|.|.|.
                        青葉市|.|.|.|.|.|.|.|.|.|.|.|.
                        番号|方針|番号|方向|事業|ねらい|取組|担当課|再掲|評価|実績|課題|通番
                        Ⅰ|緑|①|守る|並木|木陰を増やす。|剪定|公園課||◎|12本|費用が増えた。|1
                        .|.|.|.|.|.|植樹|||○|||2
                        .|.|②|育てる|人材||植樹||○|○|||2
                        評価の集計|.|◎：1件　　○：1件　　×：0件　　計：2件|.|.|.|.|.|.|.|.|.|.
                        """.stripTrailing());
    }

    @Test
    void aPolicyHasPagesOfItsOwnWithBlocksBoxesAndFiguresYearByYear() {
        List<Sheet> sheets = sheets(Form.Base.POLICY);
        assertThat(sheets).extracting(Sheet::name).containsExactly("①　守る", "②　育てる");
        assertThat(drawn(sheets.get(0))).isEqualTo("""
                        みどり計画　令和3年度|.|.|.|.|.|.
                        青葉市|.|.|.|.|.|.
                        方針|.|Ⅰ　緑|.|.|.|.
                        方向|.|①　守る|.|.|.|.
                        ||||||
                        事業|.|並木|.|.|.|.
                        ねらい|.|木陰を増やす。|.|.|.|.
                        番号|取組|担当課|評価|年度|実績|課題
                        1|剪定|公園課|☑ ◎　進んだ|令和3年度|12本|費用が増えた。
                        .|.|.|□ ○|令和4年度|3本|.
                        .|.|.|□ ×|.|.|.
                        2|植樹||□ ◎　進んだ|令和3年度||
                        .|.|.|☑ ○|令和4年度||.
                        .|.|.|□ ×|.|.|.
                        """.stripTrailing());
        assertThat(sheets.get(1).cell(7, 1).text()).isEqualTo("植樹\n※再掲");
    }

    @Test
    void whatIsWrittenBesideTheBoxesIsNotLost() {
        value(33, 22, R4, "おおむね○");
        Form later = Form.of(0, "", Form.Base.POLICY).withYears(List.of(R4));
        Sheet sheet = Forms.lay(Plan.of(rows), later).sheets().get(0);
        assertThat(IntStream.range(8, 12).mapToObj(r -> sheet.cell(r, 3).text()))
                .containsExactly("□ ◎　進んだ", "□ ○", "□ ×", "おおむね○");
    }

    @Test
    void aPolicyEndsWithTheCommitteesTable() {
        rows.add(new Committee(60, "緑の委員会"));
        rows.add(new Meeting(61, 60, "第1回", null, R3));
        rows.add(new Opinion(62, 33, 61, 0, 1, "会長", "費用を見直すこと。"));
        rows.add(new Opinion(63, 34, 61, 0, 2, "", "場所を増やすこと。"));
        rows.add(new Reply(64, 62, 0, null, "来年度に見直す。"));
        String drawn = drawn(sheets(Form.Base.POLICY).get(0));
        assertThat(drawn).endsWith("""
                        緑の委員会の意見|.|.|.|.|.|.
                        番号|取組|意見|.|.|対応|.
                        1|剪定|費用を見直すこと。（会長）|.|.|来年度に見直す。|.
                        2|植樹|場所を増やすこと。|.|.||.
                        """.stripTrailing());
    }

    @Test
    void theCommitteesOwnColumnsAreItsTable() {
        rows.add(Field.yearly(25, 13, 5, "要望", Field.Kind.OPINION, List.of(R3)));
        rows.add(Field.yearly(26, 13, 6, "市の対応", Field.Kind.REPLY, List.of(R3)));
        value(33, 25, R3, "続けること。");
        assertThat(drawn(sheets(Form.Base.POLICY).get(0)))
                .contains("番号|取組|担当課|評価|年度|実績|課題\n")
                .endsWith("委員会の意見|.|.|.|.|.|.\n番号|取組|要望|.|.|市の対応|.\n1|剪定|続けること。|.|.||.\n2|植樹||.|.||.");
    }

    @Test
    void theCommitteesTableOfAPlanWithFewColumnsHasItsTopicsBelowEachOther() {
        rows.removeIf(row -> row instanceof Field);
        rows.removeIf(row -> row instanceof Value || row instanceof Rating);
        rows.replaceAll(row -> row instanceof Item item ? item.withNumber("") : row);
        rows.add(Field.fixed(25, 13, 5, "要望", Field.Kind.OPINION));
        rows.add(Field.fixed(26, 13, 6, "市の対応", Field.Kind.REPLY));
        value(33, 25, null, "続けること。");
        assertThat(drawn(sheets(Form.Base.POLICY).get(0))).endsWith("委員会の意見\n剪定　要望　続けること。\n剪定　市の対応　\n植樹　要望　\n植樹　市の対応　");
    }

    @Test
    void aConfirmationStacksItsHeadingsByRoundAndYear() {
        Sheet sheet = sheets(Form.Base.CONFIRMATION).get(0);
        assertThat(drawn(sheet)).contains("""
                        計画の内容|.|.|.|.|.|関連する取組|.|.|.|取組状況の確認①|.|.|取組状況の確認②|.|.
                        番号|方針|番号|方向|事業|ねらい|番号|取組|担当課|再掲|令和3年度|.|.|令和4年度|.|.
                        .|.|.|.|.|.|.|.|.|.|評価|実績|課題⏎〔年度末確認〕|評価|実績|課題⏎〔年度末確認〕
                        Ⅰ|緑|①|守る|並木|木陰を増やす。|1|剪定|公園課||◎|12本|費用が増えた。||3本|
                        """);
        assertThat(sheet.page().headingFrom()).isEqualTo(2);
        assertThat(sheet.page().headingRows()).isEqualTo(3);
    }

    @Test
    void fieldsStandUnderTheirGroupInEachForm() {
        rows.replaceAll(row ->
                row instanceof Field field && Set.of("実績", "課題").contains(field.name()) ? field.under("進捗") : row);
        assertThat(drawn(sheets(Form.Base.MATRIX).get(0))).contains("進捗|.").contains("実績|課題");
        assertThat(drawn(sheets(Form.Base.EVALUATION).get(0))).contains("進捗|.");
        assertThat(drawn(sheets(Form.Base.POLICY).get(0))).contains("進捗|.");
        assertThat(drawn(sheets(Form.Base.CONFIRMATION).get(0))).contains("""
                        .|.|.|.|.|.|.|.|.|.|評価|進捗|.|評価|進捗|.
                        .|.|.|.|.|.|.|.|.|.|.|実績|課題⏎〔年度末確認〕|.|実績|課題⏎〔年度末確認〕
                        """);
    }

    @Test
    void aNumberThatOnlyRepeatsTheOneAboveHasNoColumn() {
        rows.replaceAll(row -> row instanceof Item item && item.parent() == 32 ? item.withNumber("") : row);
        rows.replaceAll(row -> row instanceof Item item && item.id() == 37 ? item.withNumber("") : row);
        assertThat(drawn(sheets(Form.Base.CONFIRMATION).get(0))).contains("番号|方針|番号|方向|事業|ねらい|取組|担当課");
    }

    @Test
    void everyFormOfAPlanWithNothingInItIsATitle() {
        rows.clear();
        rows.add(new Head(1, "みどり計画", "", null, null));
        for (Form.Base base : Form.Base.values()) {
            if (base != Form.Base.AS_IMPORTED && base != Form.Base.SET) {
                assertThat(sheets(base).get(0).cell(0, 0).text())
                        .isEqualTo(base == Form.Base.TOTALS ? "みどり計画　評価の集計" : "みどり計画");
            }
        }
    }

    @Test
    void everyFormOfEveryShapeOfPlanHoldsAllItsTexts() {
        for (int depth = 4; depth >= 1; depth--) {
            int least = depth;
            rows.removeIf(row -> row instanceof Level level && level.depth() < 4 - least);
            rows.removeIf(row -> row instanceof Item item
                    && rows.stream().noneMatch(l -> l instanceof Level level && level.id() == item.level()));
            for (Form.Base base : List.of(Form.Base.MATRIX, Form.Base.EVALUATION, Form.Base.POLICY)) {
                String all = sheets(base).stream().map(FormsTest::drawn).collect(Collectors.joining("\n"));
                assertThat(all).contains("剪定", "植樹", "公園課", "12本", "費用が増えた。");
            }
        }
    }

    @Test
    void theYearIsNamedInTheTitleOnce() {
        Form named = Form.of(0, "", Form.Base.EVALUATION).with(FormHeader.NONE.withTitle("令和3年度の評価"));
        Sheet sheet = Forms.lay(Plan.of(rows), named).sheets().get(0);
        assertThat(sheet.cell(0, 0).text()).isEqualTo("令和3年度の評価");
    }
}
