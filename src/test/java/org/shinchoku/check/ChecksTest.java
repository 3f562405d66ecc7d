package org.shinchoku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Scale.Step;
import org.shinchoku.plan.Value;

/** Each rule finds what it is there for, and says nothing of a plan in which all is well. */
class ChecksTest {

    private static final FiscalYear R3 = new FiscalYear(2021);
    private static final FiscalYear R4 = new FiscalYear(2022);

    private static final Field SECTION = Field.fixed(20, 2, 1, "担当課", Field.Kind.DEPARTMENT);
    private static final Field DONE = Field.yearly(21, 2, 2, "実施状況", Field.Kind.TEXT, List.of(R3, R4));
    private static final Field AIM = Field.yearly(22, 2, 3, "目標", Field.Kind.TARGET, List.of(R4));
    private static final Field REACHED = Field.yearly(23, 2, 4, "実績", Field.Kind.ACTUAL, List.of(R4));
    private static final Field NAMES = Field.fixed(24, 2, 5, "指標", Field.Kind.INDICATOR);
    private static final Field MARK =
            Field.yearly(25, 2, 6, "評価", Field.Kind.RATING, List.of(R4)).withScale(30);

    private static final Item GOAL = new Item(1, 0, 1, 1, "1", "緑を増やす", false, 0);
    private static final Item TREES = new Item(2, 1, 2, 1, "1", "街路樹の植樹", false, 0);
    private static final Item GARDENS = new Item(3, 1, 2, 2, "2", "花壇の手入れ", false, 0);
    private static final Item WALKS = new Item(4, 1, 2, 3, "3", "散歩道の整備", false, 0);
    private static final Item AGAIN = new Item(5, 1, 2, 4, "1", "街路樹の植樹", true, 2);

    private static final Department PARKS = new Department(50, 0, 1, "公園課", null, null, List.of(), List.of());

    private static Plan plan() {
        return Plan.of(new Head(9, "緑の計画", "", R3, R4))
                .with(List.of(new Level(1, 0, "目標"), new Level(2, 1, "事業")))
                .with(List.of(SECTION, DONE, AIM, REACHED, NAMES, MARK))
                .with(new Scale(30, "三段階", 0, List.of(Step.from("A", "1"), Step.from("B", "0.8"), Step.from("C", "0"))))
                .with(List.of(GOAL, TREES, GARDENS, WALKS, AGAIN))
                .with(PARKS)
                .with(List.of(
                        value(TREES, SECTION, null, "公園課"),
                        value(GARDENS, SECTION, null, "公園課"),
                        value(WALKS, SECTION, null, "公園課"),
                        value(TREES, DONE, R4, "10本を植えた。"),
                        value(GARDENS, DONE, R4, "月1回行った。"),
                        value(WALKS, DONE, R4, "2か所を直した。"),
                        value(TREES, AIM, R4, "10本"),
                        value(TREES, REACHED, R4, "9本"),
                        value(TREES, MARK, R4, "B"),
                        value(GARDENS, MARK, R4, "A"),
                        value(WALKS, MARK, R4, "A")));
    }

    private static Value value(Item item, Field field, FiscalYear year, String text) {
        return new Value(item.id(), field.id(), year, 0, text, "");
    }

    private static List<String> kinds(Plan plan) {
        return Checks.of(plan).stream()
                .map(f -> f.kind() + " " + f.item().label()
                        + (f.field() == null ? "" : " " + f.field().name()))
                .toList();
    }

    @Test
    void aPlanInWhichAllIsWellHasNoFindings() {
        assertThat(Checks.of(plan())).isEmpty();
    }

    @Test
    void anEmptyCellIsMissingWhereMostItemsSaySomething() {
        Plan plan = plan().without(value(WALKS, DONE, R4, "x").key());

        assertThat(kinds(plan)).containsExactly("missing_value 散歩道の整備 実施状況");
        assertThat(Checks.of(plan).get(0).year()).isEqualTo(R4);
    }

    @Test
    void aMarkFollowsFromTheFiguresUnlessAReasonIsGiven() {
        Plan plan = plan().with(value(TREES, MARK, R4, "A"));

        assertThat(Checks.of(plan))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence()).contains("「A」", "「B」"));
        assertThat(Checks.of(plan.with(new Rating(TREES.id(), MARK.id(), R4, Layer.DEPARTMENT, "", "枯れた木を植え替えたため"))))
                .isEmpty();
    }

    @Test
    void aMarkThatTheCommitteeOverruledIsToldOnce() {
        Plan plan = plan().with(new Rating(TREES.id(), MARK.id(), R4, Layer.COMMITTEE, "C", "遅れている"));

        assertThat(kinds(plan)).containsExactly("rating_overruled 街路樹の植樹 評価");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D", "良好", "A、B"})
    void aMarkThatTheScaleDoesNotHaveIsFound(String mark) {
        assertThat(kinds(plan().with(value(GARDENS, MARK, R4, mark)))).containsExactly("value_kind 花壇の手入れ 評価");
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "-", "－", "Ａ"})
    void aDashOrAMarkOfAnotherWidthIsNone(String mark) {
        assertThat(kinds(plan().with(value(GARDENS, MARK, R4, mark)))).isEmpty();
    }

    @Test
    void copiesThatDriftedAreFound() {
        Plan plan = plan().with(value(AGAIN, DONE, R4, "12本を植えた。"))
                .with(AGAIN.withLabel("街路樹の植え付け").withNumber("7"));

        assertThat(kinds(plan))
                .containsExactly("repost_title 街路樹の植え付け", "repost_number 街路樹の植え付け", "repost_text 街路樹の植え付け 実施状況");
        assertThat(kinds(plan().with(AGAIN.reposting(0)))).containsExactly("repost_unknown 街路樹の植樹");
    }

    @Test
    void blanksAndWidthsAreNoDrift() {
        assertThat(kinds(plan().with(value(AGAIN, DONE, R4, "１０本を 植えた。")))).isEmpty();
    }

    @Test
    void aNumberThatTwoItemsBearIsFoundWhereItemsAreNumberedThrough() {
        Plan plan = plan();
        for (int i = 0; i < 12; i++) {
            plan = plan.with(new Item(100 + i, 1, 2, 10 + i, "" + (4 + i), "事業" + i, false, 0));
        }
        Plan numbered = plan;

        assertThat(Checks.of(numbered.with(numbered.item(105).withNumber("8"))))
                .filteredOn(f -> f.kind().startsWith("number"))
                .extracting(Finding::sentence)
                .containsExactlyInAnyOrder("番号「8」が「8 事業4」と重なっています。", "この前の番号「9」がありません。");
    }

    @Test
    void numbersThatBeginAnewUnderEachItemAreNotDoubled() {
        Plan plan = plan().with(new Item(60, 0, 1, 2, "2", "まちを歩く", false, 0))
                .with(new Item(61, 60, 2, 1, "1", "歩く会", false, 0))
                .with(new Item(62, 60, 2, 2, "2", "歩道の花", false, 0))
                .with(new Item(63, 60, 2, 3, "2", "歩道の木", false, 0));

        assertThat(kinds(plan).stream().filter(k -> k.startsWith("number"))).containsExactly("number_duplicate 歩道の木");
    }

    @ParameterizedTest
    @CsvSource({
        "令和0年度に始めた。, ERROR",
        "令和２（2019）年度に始めた。, ERROR",
        "平成32年度までに行う。, NOTE",
        "令和元（2019）年度に始めた。, ",
        "平成31年4月に始めた。, ",
        "令和4年度に終わった。, "
    })
    void yearsThatNeverWereAreFound(String text, Severity severity) {
        List<Finding> found = Checks.of(plan().with(value(TREES, DONE, R4, text)));

        assertThat(found).extracting(Finding::severity).isEqualTo(severity == null ? List.of() : List.of(severity));
        assertThat(found).allSatisfy(f -> assertThat(f.kind()).isEqualTo("era_slip"));
    }

    @Test
    void sectionsThatAreGoneOrUnknownAreFound() {
        Plan plan = plan().with(PARKS.until(R3))
                .with(new Department(51, 0, 2, "道路課", null, null, List.of(), List.of()))
                .with(value(GARDENS, SECTION, null, "道路課"))
                .with(value(WALKS, SECTION, null, "みちの課"));

        assertThat(Checks.of(plan))
                .extracting(Finding::sentence)
                .containsExactly("「公園課」は令和4年度にはなく、引き継いだ課も決まっていません。", "「みちの課」という課は、組織の一覧にありません。");
    }

    @Test
    void aLongTextThatStandsWordForWordElsewhereIsFound() {
        String text = "地域の方とともに花を植え、広報紙で参加を呼び掛け、好評を得た。";
        Plan plan = plan().with(value(TREES, DONE, R4, text)).with(value(WALKS, DONE, R4, text));

        assertThat(kinds(plan)).containsExactly("duplicate_content 散歩道の整備 実施状況");
    }

    @Test
    void figuresOfAnotherNumberOfLinesThanTheirIndicatorsAreFound() {
        Plan plan = plan().with(value(GARDENS, NAMES, null, "回数\n参加者"))
                .with(value(GARDENS, REACHED, R4, "12回\n30人\n（うち子ども5人）"))
                .with(value(WALKS, NAMES, null, "か所\n延長"))
                .with(value(WALKS, REACHED, R4, "2か所"));

        assertThat(kinds(plan)).filteredOn(k -> k.startsWith("line")).containsExactly("line_count 散歩道の整備 実績");
    }

    @Test
    void whatAChangeBreaksIsToldAlone() {
        Plan before = plan().without(value(WALKS, DONE, R4, "x").key());
        Plan after = before.with(value(TREES, MARK, R4, "C"));

        assertThat(broken(before, after)).extracting(Finding::kind).containsExactly("rating_vs_value");
    }

    @Test
    void whatAChangeDoesElsewhereIsToldToo() {
        String text = "地域の方とともに花を植え、広報紙で参加を呼び掛け、好評を得た。";
        Plan before = plan().with(value(WALKS, DONE, R4, text)).with(value(AGAIN, DONE, R4, "10本を植えた。"));
        Plan after = before.with(value(TREES, REACHED, R4, "11本")).with(value(TREES, DONE, R4, text));

        assertThat(broken(before, after))
                .extracting(f -> f.kind() + " " + f.item().id())
                .as(
                        "the mark that no longer follows, the copy that drifted, the text that stands in another item, be it a later one")
                .containsExactly("duplicate_content 2", "rating_vs_value 2", "repost_text 5");
    }

    @Test
    void whatOthersLeftEmptyIsNothingThatAChangeDid() {
        Plan begun = plan().with(DONE.withYears(List.of(R3, R4)));
        Plan after = begun.with(value(TREES, DONE, R3, "8本を植えた。")).with(value(GARDENS, DONE, R3, "月1回行った。"));

        assertThat(kinds(after)).contains("missing_value 散歩道の整備 実施状況");
        assertThat(broken(begun, after)).isEmpty();
        assertThat(broken(after, after.without(value(GARDENS, DONE, R4, "x").key())))
                .extracting(Finding::kind)
                .containsExactly("missing_value");
    }

    private static List<Finding> broken(Plan before, Plan after) {
        return Checks.broken(before, after, Outline.of(after));
    }
}
