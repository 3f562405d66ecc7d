package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.TREES_AGAIN;
import static org.shinchoku.plan.Samples.value;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnionTest {

    private final Plan base =
            Samples.plan().with(List.of(value(TREES, DONE, R3, "10本"), value(TREES, DONE, R4, "20本")));

    /** The same sheet a year later, read anew: other ids, other spaces, one more year. */
    private final Plan later = Plan.of(new Head(2, "緑の計画", "", null, null))
            .with(List.of(new Level(501, 0, "基本 目標"), new Level(502, 1, "事業")))
            .with(Field.yearly(521, 502, 2, "実施状況", Field.Kind.TEXT, List.of(R4, R4.next())))
            .with(Field.fixed(522, 502, 9, "備考", Field.Kind.TEXT))
            .with(List.of(
                    new Item(600, 0, 501, 1, "１", "緑を増やす", false, 0),
                    new Item(601, 600, 502, 1, "1-1", "街路樹の植樹", false, 0),
                    new Item(602, 600, 502, 2, "1-3", "長椅子の設置", false, 0),
                    new Item(610, 0, 501, 2, "2", "まちを歩く", false, 0),
                    new Item(611, 610, 502, 1, "1-1", "街路樹の植樹", true, 601)));

    @Test
    void whatBearsOneNameInOnePlaceIsOne() {
        Plan union = Union.of(base, later);

        assertThat(union.head()).isEqualTo(base.head());
        assertThat(union.levels()).isEqualTo(base.levels());
        assertThat(union.items().size()).isEqualTo(base.items().size() + 1);
        assertThat(union.item(602)).extracting(Item::parent, Item::level).containsExactly(100L, 2L);
        assertThat(Outline.of(union).children(100)).extracting(Item::id).containsExactly(101L, 602L, 102L);
        assertThat(union.item(TREES_AGAIN.id())).isEqualTo(TREES_AGAIN);
        assertThat(union.field(DONE.id()).years()).containsExactly(R3, R4, R4.next());
        assertThat(union.field(522).level()).isEqualTo(2);
    }

    @Test
    void aTextThatComesInTakesThePlaceOfTheOneThereAndAnEmptyCellOfNone() {
        Plan union = Union.of(
                base,
                later.with(List.of(
                        new Value(601, 521, R4, 0, "25本", "翌年.xlsx!表!D5"),
                        new Value(601, 521, R4.next(), 0, "30本", ""),
                        new Value(602, 522, null, 0, "新規", ""))));

        assertThat(union.values())
                .extracting(Value::item, Value::year, Value::text, Value::origin)
                .containsExactlyInAnyOrder(
                        tuple(101L, R3, "10本", ""),
                        tuple(101L, R4, "25本", "翌年.xlsx!表!D5"),
                        tuple(101L, R4.next(), "30本", ""),
                        tuple(602L, null, "新規", ""));
    }

    @Test
    void whatSaysTheSameChangesNothing() {
        Plan same = later.with(new Value(601, 521, R4, 0, "20本", "翌年.xlsx!表!D5"))
                .without(Key.of(Kind.ITEM, 602))
                .without(Key.of(Kind.FIELD, 522));

        assertThat(Union.of(base, same))
                .isEqualTo(base.with(base.field(DONE.id()).withYears(List.of(R3, R4, R4.next()))));
        assertThat(Union.of(base, base)).isEqualTo(base);
    }

    @Test
    void itemsOfOneNameAreMetInTheirOrder() {
        Item twin = new Item(103, 100, 2, 3 * Item.GAP, "1-1", "街路樹の植樹", false, 0);
        Plan twins = base.with(twin).with(new Value(103, 21, R3, 0, "二つ目", ""));

        assertThat(Union.of(twins, twins)).isEqualTo(twins);
    }

    @Test
    void aNewRepostShowsTheItemThatWasThere() {
        Plan more = later.with(new Item(612, 610, 502, 2, "", "街路樹の植樹（春）", true, 601));

        assertThat(Union.of(base, more).item(612).original()).isEqualTo(TREES.id());
    }

    @Test
    void columnsOfOneNameStayTwo() {
        Plan twins = base.with(
                List.of(Field.fixed(31, 2, 10, "備考", Field.Kind.TEXT), Field.fixed(32, 2, 20, "備考", Field.Kind.TEXT)));
        Plan more = later.without(Key.of(Kind.FIELD, 522))
                .with(List.of(
                        Field.fixed(531, 502, 1, "備考", Field.Kind.TEXT),
                        Field.fixed(530, 502, 2, "備考", Field.Kind.TEXT),
                        Field.fixed(529, 502, 3, "備考", Field.Kind.TEXT)))
                .with(List.of(
                        new Value(602, 531, null, 0, "左", ""),
                        new Value(602, 530, null, 0, "右", ""),
                        new Value(602, 529, null, 0, "端", "")));

        assertThat(Union.of(twins, more).values().stream().filter(v -> v.item() == 602))
                .extracting(Value::field, Value::text)
                .containsExactlyInAnyOrder(tuple(31L, "左"), tuple(32L, "右"), tuple(529L, "端"));
    }

    @Test
    void newItemsStandWhereTheSheetHasThem() {
        Plan more = Plan.of(new Head(2, "緑の計画", "", null, null))
                .with(List.of(new Level(501, 0, "基本目標"), new Level(502, 1, "事業")))
                .with(List.of(
                        new Item(599, 0, 501, 1, "0", "はじめに", false, 0),
                        new Item(600, 0, 501, 2, "1", "緑を増やす", false, 0),
                        new Item(605, 600, 502, 1, "1-1", "街路樹の植樹", false, 0),
                        new Item(606, 600, 502, 2, "1-1a", "苗木を配る", false, 0),
                        new Item(607, 600, 502, 3, "1-1b", "落ち葉を集める", false, 0),
                        new Item(608, 600, 502, 4, "1-2", "花壇の手入れ", false, 0),
                        new Item(609, 600, 502, 5, "1-3", "花の講座", false, 0)));

        Outline union = Outline.of(Union.of(base, more));

        assertThat(union.children(0)).extracting(Item::number).containsExactly("0", "1", "2");
        assertThat(union.children(100)).extracting(Item::number).containsExactly("1-1", "1-1a", "1-1b", "1-2", "1-3");
    }

    @Test
    void anItemThatIsCalledALittleDifferentlyIsMetWithADoubt() {
        Plan renamed = later.with(List.of(
                        new Item(601, 600, 502, 1, "1-9", "街路樹の植樹", false, 0),
                        new Item(602, 600, 502, 2, "1-2", "花壇の手入れと水やり", false, 0)))
                .without(Key.of(Kind.ITEM, 611));
        Union union = Union.between(base, renamed);

        assertThat(union.plan().items().size()).isEqualTo(base.items().size());
        assertThat(union.plan().item(101).number()).isEqualTo("1-9");
        assertThat(union.plan().item(102).label()).isEqualTo("花壇の手入れと水やり");
        assertThat(union.doubts()).containsOnlyKeys(101L, 102L);
    }

    @Test
    void whereTwoCouldBeMeantNoneIs() {
        Plan twice = later.with(List.of(
                new Item(601, 600, 502, 1, "1-8", "街路樹の植樹", false, 0),
                new Item(602, 600, 502, 2, "1-9", "街路樹の植樹", false, 0)));
        Union union = Union.between(base, twice);

        assertThat(union.plan().item(101)).isEqualTo(TREES);
        assertThat(union.plan().items().size()).isEqualTo(base.items().size() + 2);
        assertThat(union.doubts()).isEmpty();
    }

    @Test
    void anItemThatHasMovedIsMetWhereItWas() {
        Plan moved = later.with(new Item(602, 610, 502, 2, "1-2", "花壇の手入れ", false, 0));
        Union union = Union.between(base, moved);

        assertThat(union.plan().item(102)).isEqualTo(Samples.GARDENS);
        assertThat(union.plan().items().size()).isEqualTo(base.items().size());
        assertThat(union.doubts()).containsOnlyKeys(102L);
    }

    @Test
    void whiteSpaceAloneIsNoDifference() {
        Plan union = Union.of(base, later.with(new Value(601, 521, R4, 0, " 2 0\n本 ", "")));

        assertThat(union.answers(101, DONE.id(), R4)).extracting(Value::text).containsExactly("20本");
    }

    @Test
    void severalAnswersTakeThePlaceOfOneForAll() {
        Plan answered = later.with(new Department(550, 0, 1, "公園課", null, null, List.of(), List.of()))
                .with(List.of(new Value(601, 521, R4, 550, "12本", ""), new Value(601, 521, R4, 0, "計30本", "")));

        assertThat(Union.of(base, answered).answers(101, DONE.id(), R4))
                .extracting(Value::department, Value::text)
                .containsExactly(tuple(0L, "計30本"), tuple(Samples.PARKS.id(), "12本"));
    }

    @Test
    void thousandsOfNewItemsTakeNoLongerThanABlink() {
        List<Item> many = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add(new Item(10_000 + i, 600, 502, i + 3, "新" + i, "新しい事業その" + i, false, 0));
        }
        long start = System.nanoTime();
        Union.of(base, later.with(many));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aSectionNamedWithItsBureauIsTheSameAndTheSpellingIsLearnt() {
        Department parks = new Department(650, 0, 1, "都市整備部公園課", null, null, List.of(), List.of());
        Department other = new Department(651, 0, 2, "都市整備部建築課", null, null, List.of(), List.of());
        Plan named = later.with(List.of(parks, other)).with(new Value(601, 521, R4, 650, "30本", ""));

        Plan union = Union.of(base, named);

        assertThat(union.department(Samples.PARKS.id()).aliases()).containsExactly("都市整備部公園課");
        assertThat(union.department(650)).isNull();
        assertThat(union.department(651)).isNotNull();
        assertThat(union.values())
                .anyMatch(v -> v.department() == Samples.PARKS.id() && v.text().equals("30本"));
        assertThat(Departments.named(union, "都市整備部　公園課", null))
                .map(Department::id)
                .contains(Samples.PARKS.id());
    }
}
