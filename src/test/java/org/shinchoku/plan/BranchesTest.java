package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BranchesTest {

    private static final Level GOAL = new Level(1, 0, "目標");
    private static final Level WORK = new Level(2, 1, "事業");
    private static final Field STATE = Field.fixed(3, 2, 1, "状況", Field.Kind.TEXT);

    /** 目標甲 with 事業 a b c, 目標乙 with 事業 d, which shows b. */
    private final Plan plan = Plan.of(new Head(9, "計画", "", null, null))
            .with(List.of(
                    GOAL,
                    WORK,
                    STATE,
                    new Item(10, 0, 1, 1, "1", "甲", false, 0),
                    new Item(11, 10, 2, 1, "1", "a", false, 0),
                    new Item(12, 10, 2, 2, "2", "b", false, 0),
                    new Item(13, 10, 2, 3, "3", "c", false, 0),
                    new Item(20, 0, 1, 2, "2", "乙", false, 0),
                    new Item(21, 20, 2, 1, "4", "d", true, 12),
                    new Value(12, 3, null, 0, "実施", ""),
                    new Opinion(30, 12, 0, 0, 1, "", "もっと広く"),
                    new Reply(31, 30, 0, null, "広げる")));

    @Test
    void anItemIsAddedBehindAnotherOnItsLevel() {
        Plan after = branches(plan).addBehind(11, 99, "1-2", "新");

        assertThat(order(after)).isEqualTo("甲 a 新 b c 乙 d");
        assertThat(after.item(99).level()).isEqualTo(WORK.id());
        assertThat(order(branches(after).addBehind(11, 98, "", "もう一つ"))).isEqualTo("甲 a もう一つ 新 b c 乙 d");
    }

    @Test
    void anItemIsAddedUnderAnotherOnTheNextLevel() {
        assertThat(order(branches(plan).addUnder(20, 99, "", "新"))).isEqualTo("甲 a b c 乙 d 新");
        assertThat(branches(plan).levelUnder(12)).isEmpty();
        assertThat(branches(Plan.of(new Head(9, "空", "", null, null)).with(GOAL))
                        .levelUnder(0))
                .contains(GOAL);
    }

    @Test
    void anItemStepsUpAndDownAndOnIntoTheNextBranch() {
        assertThat(order(branches(plan).step(12, -1))).isEqualTo("甲 b a c 乙 d");
        assertThat(order(branches(plan).step(12, 1))).isEqualTo("甲 a c b 乙 d");
        assertThat(order(branches(plan).step(13, 1))).isEqualTo("甲 a b 乙 c d");
        assertThat(order(branches(plan).step(21, -1))).isEqualTo("甲 a b c d 乙");
        assertThat(branches(plan).step(10, -1)).isSameAs(plan);
    }

    @Test
    void anItemIsShownAgainUnderAnotherThatHasSuchItems() {
        assertThat(branches(plan).hosts(12)).extracting(Item::label).containsExactly("乙");

        Plan shown = branches(plan).repostUnder(20, 99, 21);

        assertThat(order(shown)).isEqualTo("甲 a b c 乙 d b");
        assertThat(shown.item(99)).isEqualTo(new Item(99, 20, 2, shown.item(99).order(), "2", "b", true, 12));
    }

    @Test
    void manyMovesToOnePlaceNeverMixTheOrder() {
        Plan moved = plan;
        for (int i = 0; i < 40; i++) {
            moved = branches(moved).move(i % 2 == 0 ? 12 : 13, 10, 1);
            assertThat(order(moved)).isEqualTo(i % 2 == 0 ? "甲 a b c 乙 d" : "甲 a c b 乙 d");
        }
    }

    @Test
    void whatGoesWithABranchIsNamedAndGoes() {
        Branches.Loss loss = branches(plan).loss(10);
        assertThat(loss.items()).extracting(Item::label).containsExactly("甲", "a", "b", "c");
        assertThat(loss.values()).isEqualTo(1);
        assertThat(loss.opinions()).isEqualTo(1);
        assertThat(loss.reposts()).extracting(Item::label).containsExactly("d");

        Plan after = branches(plan.with(Schedule.until(12, new FiscalYear(2022), "終了")))
                .remove(10);
        assertThat(after.schedules()).isEmpty();
        assertThat(order(after)).isEqualTo("乙 d");
        assertThat(after.opinions().size() + after.replies().size()).isZero();
    }

    private static Branches branches(Plan plan) {
        return new Branches(plan, Outline.of(plan));
    }

    private static String order(Plan plan) {
        return Outline.of(plan).items().stream().map(Item::label).collect(Collectors.joining(" "));
    }
}
