package org.shinchoku.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.edit.Difference.What;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.Value;

/** What next year's sheet would change in the plan that is there, line by line. */
class IncomingTest {

    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R5 = new FiscalYear(2023);

    private final Plan base = Plan.of(new Head(1, "浜の計画", "", null, null))
            .with(List.of(new Level(10, 0, "施策"), new Level(11, 1, "取組")))
            .with(Field.yearly(20, 11, 1, "実施状況", Field.Kind.TEXT, List.of(R4)))
            .with(List.of(
                    new Item(30, 0, 10, Item.GAP, "1", "浜を守る", false, 0),
                    new Item(31, 30, 11, Item.GAP, "1-1", "砂浜の掃除", false, 0),
                    new Item(32, 30, 11, 2 * Item.GAP, "1-2", "浜の学校", false, 0)))
            .with(List.of(new Value(31, 20, R4, 0, "4回", ""), new Value(32, 20, R4, 0, "2回", "")));

    private final Plan sheet = Plan.of(new Head(2, "浜の計画", "", null, null))
            .with(List.of(new Level(110, 0, "施策"), new Level(111, 1, "取組")))
            .with(Field.yearly(120, 111, 1, "実施状況", Field.Kind.TEXT, List.of(R4, R5)))
            .with(Field.fixed(121, 111, 2, "備考", Field.Kind.TEXT))
            .with(List.of(
                    new Item(130, 0, 110, 1, "1", "浜を守る", false, 0),
                    new Item(131, 130, 111, 1, "1-1", "砂浜の清掃", false, 0),
                    new Item(133, 130, 111, 2, "1-3", "見回り", false, 0)))
            .with(List.of(
                    new Value(131, 120, R4, 0, "5回", "翌年.xlsx!表!D4"),
                    new Value(131, 120, R5, 0, "6回", "翌年.xlsx!表!E4"),
                    new Value(133, 120, R5, 0, "1回", "翌年.xlsx!表!E5"),
                    new Value(133, 121, null, 0, "新規", "翌年.xlsx!表!F5")))
            .with(new Reading(140, "翌年.xlsx", List.of(), List.of(), List.of()));

    private final Incoming incoming = Incoming.of(base, sheet);

    @Test
    void eachDifferenceIsALine() {
        assertThat(incoming.differences())
                .extracting(
                        Difference::what, Difference::number, Difference::field, Difference::year, Difference::after)
                .containsExactly(
                        tuple(What.NAME, "1-1", "", null, "1-1 砂浜の清掃"),
                        tuple(What.NEW_ITEM, "1-3", "", null, ""),
                        tuple(What.NEW_YEAR, "", "実施状況", null, "令和5年度"),
                        tuple(What.NEW_FIELD, "", "備考", null, ""),
                        tuple(What.VALUE, "1-1", "実施状況", R4, "5回"),
                        tuple(What.VALUE, "1-1", "実施状況", R5, "6回"),
                        tuple(What.VALUE, "1-3", "備考", null, "新規"),
                        tuple(What.VALUE, "1-3", "実施状況", R5, "1回"));
        assertThat(incoming.differences())
                .extracting(Difference::sentence)
                .contains(
                        "記入: 浜を守る > 1-1 砂浜の清掃 「実施状況」（令和4年度）： 4回 → 5回",
                        "新しい項目: 浜を守る > 1-3 見回り",
                        "新しい年度: 取組 「実施状況」： 令和5年度");
        assertThat(incoming.differences().get(0).doubt()).contains("名称が少し違う");
    }

    @Test
    void anEmptyCellDeletesNothing() {
        assertThat(incoming.all().answers(32, 20, R4)).extracting(Value::text).containsExactly("2回");
        assertThat(incoming.all().item(32)).isEqualTo(base.item(32));
    }

    @Test
    void oneDifferenceIsAcceptedByItself() {
        Plan one = incoming.with(List.of(line("5回")));

        assertThat(one.answers(31, 20, R4)).extracting(Value::text).containsExactly("5回");
        assertThat(one.item(31)).isEqualTo(base.item(31));
        assertThat(one.items().size()).isEqualTo(3);
        assertThat(one.field(20)).isEqualTo(base.field(20));
    }

    @Test
    void whatADifferenceRestsOnComesAlong() {
        Plan one = incoming.with(List.of(line("新規")));

        assertThat(one.item(133)).isNotNull();
        assertThat(one.field(121)).isNotNull();
        assertThat(one.answers(133, 20, R5)).isEmpty();
        assertThat(one.field(20).years()).containsExactly(R4);
        assertThat(incoming.with(List.of(line("6回"))).field(20).years()).containsExactly(R4, R5);
    }

    @Test
    void howTheSheetWasReadIsKeptWhateverIsTaken() {
        assertThat(incoming.with(List.of()).readings()).hasSize(1);
        assertThat(incoming.with(incoming.differences())).isEqualTo(incoming.all());
    }

    @Test
    void theSameAgainIsNoDifference() {
        assertThat(Incoming.of(incoming.all(), sheet).differences()).isEmpty();
    }

    private Difference line(String after) {
        return incoming.differences().stream()
                .filter(d -> d.after().equals(after))
                .findFirst()
                .orElseThrow();
    }
}
