package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RelocationTest {

    private static final FiscalYear R4 = new FiscalYear(2022);

    /** 目標甲 > 施策あ > 事業 a b, 施策い > 事業 c; 目標乙. */
    private final Plan plan = Plan.of(new Head(9, "計画", "", null, null))
            .with(List.of(new Level(1, 0, "目標"), new Level(2, 1, "施策"), new Level(3, 2, "事業")))
            .with(List.of(
                    Field.fixed(40, 2, 1, "概要", Field.Kind.TEXT),
                    Field.yearly(41, 2, 2, "評価", Field.Kind.RATING, List.of(R4)),
                    Field.fixed(50, 3, 1, "概要", Field.Kind.TEXT),
                    Field.yearly(51, 3, 2, "評価", Field.Kind.RATING, List.of(R4)),
                    Field.yearly(52, 3, 3, "実績", Field.Kind.TEXT, List.of(R4))))
            .with(List.of(
                    item(10, 0, 1, 1, "甲"),
                    item(11, 10, 2, 1, "あ"),
                    item(12, 11, 3, 1, "a"),
                    item(13, 11, 3, 2, "b"),
                    item(14, 10, 2, 2, "い"),
                    item(15, 14, 3, 1, "c"),
                    item(20, 0, 1, 2, "乙")))
            .with(List.of(
                    new Value(13, 50, null, 0, "花を植える", "表.xlsx!1!A1"),
                    new Value(13, 52, R4, 0, "10本", ""),
                    new Rating(13, 51, R4, Layer.COMMITTEE, "○", "よい")));

    @Test
    void oneLevelUpIsBehindTheItemAbove() {
        Plan moved = move(13, relocation().outward(13));

        assertThat(order(moved)).isEqualTo("甲1 あ2 a3 b2 い2 c3 乙1");
        assertThat(relocation().outward(10)).isEmpty();
    }

    @Test
    void oneLevelDownIsUnderTheItemBefore() {
        assertThat(order(move(20, relocation().inward(20)))).isEqualTo("甲1 あ2 a3 b3 い2 c3 乙2");
        assertThat(relocation().inward(12)).isEmpty();
        assertThat(relocation().inward(14)).as("c has no level left").isEmpty();
    }

    @Test
    void valuesGoIntoTheFieldsOfTheSameNameAndTheOthersWait() {
        Destination up = relocation().outward(13).orElseThrow();
        assertThat(relocation().unseen(13, up)).extracting(Value::text).containsExactly("10本");

        Plan moved = relocation().move(13, up);
        assertThat(moved.answers(13, 40, null)).extracting(Value::origin).containsExactly("表.xlsx!1!A1");
        assertThat(moved.row(Rating.key(13, 41, R4, Layer.COMMITTEE))).isNotNull();
        assertThat(moved.answers(13, 52, R4)).hasSize(1);

        Relocation back = new Relocation(moved, Outline.of(moved));
        Plan returned = back.move(13, back.inward(13).orElseThrow());
        assertThat(returned.values()).isEqualTo(plan.values());
        assertThat(order(returned)).isEqualTo(order(plan));
    }

    @Test
    void anItemKeepsItsLevelUnderAnyAboveIt() {
        assertThat(order(move(12, relocation().under(12, 20)))).isEqualTo("甲1 あ2 b3 い2 c3 乙1 a3");
        assertThat(relocation().under(12, 20).orElseThrow().level()).isEqualTo(3);
        assertThat(relocation().under(10, 12)).isEmpty();
        assertThat(relocation().under(11, 15)).isEmpty();
    }

    @Test
    void besideAnItemIsBeforeOrBehindIt() {
        assertThat(order(move(15, relocation().beside(15, 13, false)))).isEqualTo("甲1 あ2 a3 c3 b3 い2 乙1");
        assertThat(order(move(12, relocation().beside(12, 13, true)))).isEqualTo("甲1 あ2 b3 a3 い2 c3 乙1");
    }

    @Test
    void whatIsPutOnADeeperItemLandsBehindTheBranchItStandsIn() {
        assertThat(order(move(14, relocation().onto(14, 12)))).isEqualTo("甲1 あ2 a3 b3 い2 c3 乙1");
        assertThat(order(move(20, relocation().onto(20, 12)))).isEqualTo("甲1 あ2 a3 b3 い2 c3 乙1");
        assertThat(order(move(13, relocation().onto(13, 14)))).isEqualTo("甲1 あ2 a3 い2 c3 b3 乙1");
    }

    @Test
    void aCopyHasNewItemsAndItsRepostsShowTheCopy() {
        Plan shown = plan.with(item(16, 11, 3, 3, "").reposting(12));
        long[] next = {900};
        Copies bare = Copies.of(shown, Outline.of(shown), 11, false, () -> next[0]++);
        assertThat(bare.plan().values()).isEqualTo(plan.values());
        assertThat(bare.plan().items().size()).isEqualTo(shown.items().size() + 4);

        next[0] = 900;
        Copies full = Copies.of(shown, Outline.of(shown), 11, true, () -> next[0]++);
        assertThat(full.root()).isEqualTo(900);
        assertThat(full.plan().item(903).original()).isEqualTo(901);
        assertThat(full.plan().answers(902, 50, null)).extracting(Value::text).containsExactly("花を植える");
        assertThat(full.plan().row(Rating.key(902, 51, R4, Layer.COMMITTEE))).isNotNull();
    }

    private Relocation relocation() {
        return new Relocation(plan, Outline.of(plan));
    }

    private Plan move(long id, Optional<Destination> to) {
        return relocation().move(id, to.orElseThrow());
    }

    private static Item item(long id, long parent, long level, long order, String label) {
        return new Item(id, parent, level, order, "", label, false, 0);
    }

    /** The labels with the levels they stand on. */
    private static String order(Plan plan) {
        return Outline.of(plan).items().stream().map(i -> i.label() + i.level()).collect(Collectors.joining(" "));
    }
}
