package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.GARDENS;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.TREES_AGAIN;
import static org.shinchoku.plan.Samples.WALKS;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RenumberingTest {

    private final Plan plan = Samples.plan().with(new Item(112, WALKS.id(), 2, 2 * Item.GAP, "9", "散歩道", false, 0));

    @Test
    void oneBranchIsCountedAloneAndRepostsFollowTheirOriginals() {
        Renumbering row = new Renumbering(NumberScope.SIBLINGS, NumberStyle.PLAIN, 1);

        assertThat(steps(row, GARDENS.id())).isEqualTo("1-1→1 1-2→2");
        Plan after = row.apply(plan, Outline.of(plan), GARDENS.id());
        assertThat(after.item(TREES.id()).number()).isEqualTo("1");
        assertThat(after.item(TREES_AGAIN.id()).number()).isEqualTo("1");
        assertThat(after.item(112).number()).isEqualTo("9");
    }

    @Test
    void aLevelIsCountedThroughOrEachBranchFromTheBeginning() {
        assertThat(steps(new Renumbering(NumberScope.LEVEL, NumberStyle.PLAIN, 1), TREES.id()))
                .isEqualTo("1-1→1 1-2→2 9→3");
        assertThat(steps(new Renumbering(NumberScope.BRANCHES, NumberStyle.WITH_PARENT, 1), TREES.id()))
                .isEqualTo("9→2-1");
        assertThat(steps(new Renumbering(NumberScope.BRANCHES, NumberStyle.CIRCLED, 1), TREES.id()))
                .isEqualTo("1-1→① 1-2→② 9→①");
        assertThat(steps(new Renumbering(NumberScope.LEVEL, NumberStyle.PLAIN, 71), TREES.id()))
                .isEqualTo("1-1→71 1-2→72 9→73");
    }

    @Test
    void numbersAreWrittenAsOfficesDo() {
        assertThat(NumberStyle.BRACKETED.of(3, "2")).isEqualTo("(3)");
        assertThat(NumberStyle.CIRCLED.of(21, "")).isEqualTo("㉑");
        assertThat(NumberStyle.CIRCLED.of(36, "")).isEqualTo("㊱");
        assertThat(NumberStyle.CIRCLED.of(51, "")).isEqualTo("(51)");
        assertThat(NumberStyle.KANA.of(2, "")).isEqualTo("イ");
        assertThat(NumberStyle.KANA.of(46, "")).isEqualTo("ン");
        assertThat(NumberStyle.WITH_PARENT.of(4, "")).isEqualTo("4");
    }

    private String steps(Renumbering renumbering, long like) {
        return renumbering.steps(plan, Outline.of(plan), like).stream()
                .map(s -> s.item().number() + "→" + s.number())
                .collect(Collectors.joining(" "));
    }
}
