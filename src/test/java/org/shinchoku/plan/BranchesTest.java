package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.GARDENS;
import static org.shinchoku.plan.Samples.GREEN;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.TREES_AGAIN;
import static org.shinchoku.plan.Samples.value;

import java.util.List;
import org.junit.jupiter.api.Test;

class BranchesTest {

    private final Plan plan = Samples.plan();

    @Test
    void anItemIsAddedBehindANeighbourOrLast() {
        assertThat(below(branches(plan).addBehind(101, 103, "1-3", "長椅子の設置"), 100))
                .containsExactly("1-1", "1-3", "1-2");
        assertThat(below(branches(plan).addUnder(100, 103, "1-3", "長椅子の設置"), 100))
                .containsExactly("1-1", "1-2", "1-3");
        assertThat(branches(plan).addUnder(0, 103, "3", "水辺").item(103).level()).isEqualTo(1);
    }

    @Test
    void nothingIsAddedBelowTheLastLevel() {
        assertThat(branches(plan).levelUnder(101)).isEmpty();
        assertThat(branches(plan).levelUnder(100)).contains(Samples.WORK);
        assertThat(branches(plan).levelUnder(0)).contains(Samples.POLICY);
    }

    @Test
    void thereIsAlwaysRoomBetweenTwoNeighbours() {
        Plan crowded = plan;
        for (int i = 0; i < 50; i++) {
            crowded = branches(crowded).addBehind(101, 200 + i, "新" + i, "");
        }
        assertThat(below(crowded, 100))
                .hasSize(52)
                .startsWith("1-1", "新49", "新48")
                .endsWith("新0", "1-2");
    }

    @Test
    void anItemMovesWithAllThatHangsOnIt() {
        Plan moved = branches(plan).move(102, 110, 1);

        assertThat(below(moved, 100)).containsExactly("1-1");
        assertThat(below(moved, 110)).containsExactly("1-1", "1-2");
        assertThat(below(branches(plan).move(110, 0, 0), 0)).containsExactly("2", "1");
    }

    @Test
    void anItemStepsOutOfItsBranchIntoTheNext() {
        Plan down = branches(plan).step(102, 1);
        assertThat(below(down, 110)).containsExactly("1-2", "1-1");
        assertThat(branches(down).step(102, -1)).isEqualTo(plan);
        assertThat(branches(plan).step(100, -1)).isEqualTo(plan);
    }

    @Test
    void anItemHangsNeitherOnItselfNorOnADeeperLevel() {
        assertThat(branches(plan).mayHang(GREEN.id(), GREEN.id())).isFalse();
        assertThat(branches(plan).mayHang(GREEN.id(), TREES.id())).isFalse();
        assertThat(branches(plan).mayHang(TREES.id(), GARDENS.id())).isFalse();
        assertThat(branches(plan).mayHang(TREES.id(), 999)).isFalse();
        assertThat(branches(plan).mayHang(TREES.id(), 110)).isTrue();
    }

    @Test
    void aNewNameIsSeenAtTheRepostsToo() {
        Plan renamed = branches(plan).rename(TREES_AGAIN.id(), "5", "並木を植える");

        assertThat(List.of(renamed.item(101), renamed.item(111)))
                .extracting(Item::number, Item::label)
                .containsOnly(tuple("5", "並木を植える"));
        assertThat(renamed.item(102)).isEqualTo(GARDENS);
    }

    @Test
    void aDeletedBranchLeavesNothingBehind() {
        Plan full = plan.with(List.of(
                        value(GARDENS, DONE, R3, "手入れした"), new Rating(GARDENS.id(), 27, R3, Layer.COMMITTEE, "◎", "")))
                .with(new Opinion(60, GARDENS.id(), 0, 0, 1, "", "よい"))
                .with(new Reply(61, 60, 0, null, "続ける"));

        assertThat(branches(full).remove(GARDENS.id())).isEqualTo(plan.without(GARDENS.key()));
    }

    @Test
    void whatARepostShowsOutlivesItsOriginal() {
        Item third = new Item(112, 110, 2, 2 * Item.GAP, "", "街路樹の植樹", true, 101);
        Plan full = plan.with(third)
                .with(List.of(value(TREES, DONE, R3, "10本"), value(TREES, DONE, R4, "20本")))
                .with(value(TREES_AGAIN, DONE, R4, "21本"));

        Plan left = branches(full).remove(GREEN.id());

        assertThat(left.items()).extracting(Item::id).containsExactlyInAnyOrder(110L, 111L, 112L);
        assertThat(left.item(111).repost()).isFalse();
        assertThat(left.item(112).original()).isEqualTo(111);
        assertThat(left.values())
                .containsExactlyInAnyOrder(value(TREES_AGAIN, DONE, R3, "10本"), value(TREES_AGAIN, DONE, R4, "21本"));
        assertThat(Cells.text(left, 112, DONE.id(), R3)).isEqualTo("10本");
    }

    private static Branches branches(Plan plan) {
        return new Branches(plan, Outline.of(plan));
    }

    private static List<String> below(Plan plan, long parent) {
        return Outline.of(plan).children(parent).stream().map(Item::number).toList();
    }
}
