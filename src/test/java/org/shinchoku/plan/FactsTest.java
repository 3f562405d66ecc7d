package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final FiscalYear R3 = new FiscalYear(2021);
    private static final FiscalYear R4 = new FiscalYear(2022);

    private static final Level POLICY = new Level(1, 0, "基本目標");
    private static final Level WORK = new Level(2, 1, "事業");
    private static final Field AIM = Field.fixed(10, 1, 1, "目標", Field.Kind.TEXT);
    private static final Field SECTION = Field.fixed(20, 2, 1, "担当課", Field.Kind.DEPARTMENT);
    private static final Field OUTLINE = Field.fixed(21, 2, 2, "概要", Field.Kind.TEXT);
    private static final Field DONE = Field.yearly(22, 2, 3, "実施状況", Field.Kind.TEXT, List.of(R3, R4));
    private static final Field MARK = Field.yearly(23, 2, 4, "評価", Field.Kind.RATING, List.of(R3, R4));
    private static final Item GREEN = new Item(100, 0, 1, 1, "1", "緑を増やす", false, 0);
    private static final Item TREES = new Item(101, 100, 2, 1, "1-1", "街路樹の植樹", false, 0);

    private Plan plan = Plan.of(new Head(1, "緑の計画", "みどり市", R3, R4))
            .with(List.of(POLICY, WORK, AIM, SECTION, OUTLINE, DONE, MARK, GREEN, TREES));

    @Test
    void aValueIsOneFactWithThePathAboveIt() {
        write(TREES, OUTLINE, null, "木を植える。\n水をやる。");

        assertThat(Facts.of(plan))
                .containsExactly(new Fact("緑を増やす", "1-1", "街路樹の植樹", false, "", "概要", null, "木を植える。\n水をやる。"));
    }

    @Test
    void fieldsOfAnInnerItemAreFactsToo() {
        write(GREEN, AIM, null, "緑に親しむ。");

        assertThat(Facts.of(plan)).containsExactly(new Fact("", "1", "緑を増やす", false, "", "目標", null, "緑に親しむ。"));
    }

    @Test
    void whatHoldsForGoodComesFirstThenYearByYearInTheOrderOfTheFields() {
        write(TREES, MARK, R3, "○");
        write(TREES, DONE, R4, "20本");
        write(TREES, DONE, R3, "10本");
        write(TREES, OUTLINE, null, "木を植える。");

        assertThat(Facts.of(plan)).extracting(Fact::value).containsExactly("木を植える。", "10本", "○", "20本");
    }

    @Test
    void theResponsibleSectionsAreAColumnAndNoFact() {
        write(TREES, SECTION, null, "公園課\n土木課（令和4年度～道路課、河川課）、\n環境課");
        write(TREES, DONE, R3, "10本");

        assertThat(Facts.of(plan))
                .extracting(Fact::department, Fact::value)
                .containsExactly(tuple("公園課、土木課（令和4年度～道路課、河川課）、環境課", "10本"));
    }

    @Test
    void theCountThatTellsColumnsOfOneNameApartIsNoPartOfTheirName() {
        Field again = Field.yearly(25, WORK.id(), 9, DONE.name() + " 2", Field.Kind.TEXT, List.of(R3, R4));
        Field step = Field.fixed(26, WORK.id(), 10, "段階 2", Field.Kind.TEXT);
        plan = plan.with(again).with(step);
        write(TREES, DONE, R3, "10本");
        write(TREES, again, R3, "3か所");
        write(TREES, step, null, "済み");

        assertThat(Facts.of(plan)).extracting(Fact::field).containsExactly("段階 2", DONE.name(), DONE.name());
    }

    @Test
    void whatEachSectionWroteInACellOfItsOwnIsAFactOfItsOwn() {
        plan = plan.with(new Department(50, 0, 1, "公園課", null, null, List.of(), List.of()))
                .with(new Department(51, 0, 2, "環境課", null, null, List.of(), List.of()))
                .with(new Value(101, 22, R3, 50, "10本", "緑.xlsx!表!E5"))
                .with(new Value(101, 22, R3, 51, "3本", "緑.xlsx!表!E6"))
                .with(new Value(101, 22, R4, 50, "12本", "緑.xlsx!表!F5"))
                .with(new Value(101, 22, R4, 51, "4本", "緑.xlsx!表!F5"));
        write(TREES, SECTION, null, "公園課、環境課");

        assertThat(Facts.of(plan))
                .extracting(Fact::department, Fact::value)
                .containsExactly(tuple("公園課", "10本"), tuple("環境課", "3本"), tuple("公園課、環境課", "(公園課)12本\n(環境課)4本"));
    }

    @Test
    void anAnswerOfOneSectionCarriesItsName() {
        plan = plan.with(new Department(50, 0, 1, "公園課", null, null, List.of(), List.of()))
                .with(new Value(101, 22, R3, 50, "10本", ""));
        write(TREES, SECTION, null, "公園課、環境課");

        assertThat(Facts.of(plan)).extracting(Fact::department).containsExactly("公園課");
    }

    @Test
    void anItemWithoutALabelStandsForTheOneAboveIt() {
        plan = plan.with(new Level(3, 2, "内訳")).with(new Item(110, 101, 3, 1, "", "", false, 0));
        plan = plan.with(new Value(110, 22, R3, 0, "10本", ""));

        assertThat(Facts.of(plan)).containsExactly(new Fact("緑を増やす", "1-1", "街路樹の植樹", false, "", "実施状況", R3, "10本"));
    }

    @Test
    void aRepostShowsItsOriginalsValuesAndItsOwnWhereItHasThem() {
        Item other = new Item(120, 0, 1, 2, "2", "まちを歩く", false, 0);
        Item repost = new Item(121, 120, 2, 1, "1-1", "", true, 101);
        plan = plan.with(List.of(other, repost));
        write(TREES, SECTION, null, "公園課");
        write(TREES, DONE, R3, "10本");
        write(TREES, DONE, R4, "20本");
        write(repost, DONE, R4, "21本");

        assertThat(Facts.of(plan))
                .filteredOn(Fact::repost)
                .containsExactly(
                        new Fact("まちを歩く", "1-1", "街路樹の植樹", true, "公園課", "実施状況", R3, "10本"),
                        new Fact("まちを歩く", "1-1", "街路樹の植樹", true, "公園課", "実施状況", R4, "21本"));
    }

    @Test
    void repostsOfEachOtherAreNoTrap() {
        Item one = new Item(130, 100, 2, 2, "", "互いの再掲", true, 131);
        Item two = new Item(131, 100, 2, 3, "", "互いの再掲", true, 130);
        plan = plan.with(List.of(one, two));
        write(one, DONE, R3, "あり");

        assertThat(Facts.of(plan)).hasSize(1);
    }

    private void write(Item item, Field field, FiscalYear year, String text) {
        plan = plan.with(new Value(item.id(), field.id(), year, 0, text, ""));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
