package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.GARDENS;
import static org.shinchoku.plan.Samples.PARKS;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.ROADS;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.TREES_AGAIN;
import static org.shinchoku.plan.Samples.value;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepostsTest {

    private final Plan plan = Samples.plan();

    @Test
    void theSourceIsTheEndOfTheChain() {
        Plan chained = plan.with(GARDENS.reposting(TREES_AGAIN.id()));

        assertThat(Reposts.source(chained, chained.item(102))).isEqualTo(TREES);
        assertThat(Reposts.source(plan, TREES)).isEqualTo(TREES);
    }

    @Test
    void aRepostWithoutAKnownOriginalShowsItself() {
        Item lost = TREES_AGAIN.reposting(0);
        Item dangling = TREES_AGAIN.reposting(999);

        assertThat(Reposts.source(plan.with(lost), lost)).isEqualTo(lost);
        assertThat(Reposts.source(plan.with(dangling), dangling)).isEqualTo(dangling);
    }

    @Test
    void repostsOfEachOtherShowThemselves() {
        Item one = TREES.reposting(TREES_AGAIN.id());
        Plan ring = plan.with(one);

        assertThat(Reposts.source(ring, one)).isEqualTo(one);
        assertThat(Reposts.source(ring, TREES_AGAIN)).isEqualTo(TREES_AGAIN);
    }

    @Test
    void aMarkedItemKeepsOnlyWhatDiffersFromItsOriginal() {
        Plan full = plan.with(List.of(value(TREES, DONE, R3, "10本"), value(GARDENS, DONE, R3, "10本")))
                .with(List.of(value(TREES, DONE, R4, "20本"), value(GARDENS, DONE, R4, "19本")));

        Plan marked = Reposts.mark(full, GARDENS.id(), TREES_AGAIN.id());

        assertThat(marked.item(102).repost()).isTrue();
        assertThat(Reposts.drifted(marked)).containsExactly(value(GARDENS, DONE, R4, "19本"));
        assertThat(marked.values()).hasSize(3);
    }

    @Test
    void nothingIsARepostOfItself() {
        assertThatThrownBy(() -> Reposts.mark(plan, TREES.id(), TREES_AGAIN.id()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reposts.mark(plan, TREES.id(), TREES.id()))
                .isInstanceOf(IllegalArgumentException.class);
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
    void whatARepostShowsOutlivesItsOriginal() {
        Item third = new Item(112, 110, 2, 2 * Item.GAP, "", "街路樹の植樹", true, 101);
        Plan full = plan.with(third)
                .with(List.of(value(TREES, DONE, R3, "10本"), value(TREES, DONE, R4, "20本")))
                .with(value(TREES_AGAIN, DONE, R4, "21本"))
                .with(new Rating(TREES.id(), 27, R3, Layer.COMMITTEE, "◎", "よい"));

        Plan left = branches(full).remove(100);

        assertThat(left.items()).extracting(Item::id).containsExactlyInAnyOrder(110L, 111L, 112L);
        assertThat(left.item(111).repost()).isFalse();
        assertThat(left.item(112).original()).isEqualTo(111);
        assertThat(left.values())
                .containsExactlyInAnyOrder(value(TREES_AGAIN, DONE, R3, "10本"), value(TREES_AGAIN, DONE, R4, "21本"));
        assertThat(left.ratings()).extracting(Rating::item).containsExactly(111L);
        assertThat(Cells.text(left, 112, DONE.id(), R3)).isEqualTo("10本");
    }

    @Test
    void aDeletedBranchLeavesNothingBehind() {
        Plan full = plan.with(value(GARDENS, DONE, R3, "手入れした"))
                .with(new Rating(GARDENS.id(), 27, R3, Layer.COMMITTEE, "◎", ""))
                .with(new Opinion(60, GARDENS.id(), 0, 0, 1, "", "よい"))
                .with(new Reply(61, 60, 0, null, "続ける"));

        assertThat(branches(full).remove(GARDENS.id())).isEqualTo(plan.without(GARDENS.key()));
    }

    private static Branches branches(Plan plan) {
        return new Branches(plan, Outline.of(plan));
    }

    @Test
    void aCopyThatLacksOneSectionsAnswerKeepsTheOther() {
        Plan plan = Samples.plan()
                .with(List.of(
                        value(TREES, DONE, R3, PARKS, "植えた"),
                        value(TREES, DONE, R3, ROADS, "なし"),
                        value(GARDENS, DONE, R3, PARKS, "植えた")));

        Plan marked = Reposts.mark(plan, GARDENS.id(), TREES.id());

        assertThat(Cells.text(marked, GARDENS.id(), DONE.id(), R3)).isEqualTo("植えた");
        assertThat(Reposts.drifted(marked)).containsExactly(value(GARDENS, DONE, R3, PARKS, "植えた"));
    }
}
