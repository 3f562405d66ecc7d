package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.GARDENS;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
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
}
