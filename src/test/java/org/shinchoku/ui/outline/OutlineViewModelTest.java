package org.shinchoku.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Item;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;

class OutlineViewModelTest {

    private final OpenPlan open = Plans.open();
    private final OutlineViewModel outline = new OutlineViewModel(open);

    @Test
    void theLeavesUnderAnItemAreCounted() {
        assertThat(outline.leaves(10)).isEqualTo(2);
        assertThat(outline.leaves(20)).isEqualTo(1);
        assertThat(outline.leaves(11)).isZero();
    }

    @Test
    void theNextNumberIsOfferedUnlessItIsTaken() {
        assertThat(outline.nextNumber(11)).isEmpty();
        assertThat(outline.nextNumber(12)).isEqualTo("1-3");
        assertThat(outline.nextNumber(20)).isEqualTo("3");
    }

    @Test
    void anItemThatIsAddedIsSelectedAndOneUndoTakesItBack() {
        outline.addBehind(11, "1-3", "食堂");

        Item added = open.plan().item(open.selectedItemProperty().get());
        assertThat(added.label()).isEqualTo("食堂");
        assertThat(outline.outlineProperty().get().children(10))
                .extracting(Item::label)
                .containsExactly("見守り", "食堂", "サロン");
        open.undo();
        assertThat(open.plan().item(added.id())).isNull();
    }

    @Test
    void whatGoesWithAnItemIsNamedBeforeItIsDeleted() {
        assertThat(outline.lossSentence(10)).contains("「1 甲」", "その下にある2項目", "記入済みの欄2件");

        open.selectedItemProperty().set(11);
        outline.remove(11);
        assertThat(open.plan().item(11)).isNull();
        assertThat(open.selectedItemProperty().get()).isEqualTo(12);
    }

    @Test
    void anItemIsNotMovedWhereItCannotHang() {
        outline.move(10, 20, 0);
        assertThat(open.canUndoProperty().get()).isFalse();

        outline.move(11, 20, 0);
        assertThat(open.plan().item(11).parent()).isEqualTo(20);
        assertThat(open.undoStepProperty().get()).isEqualTo("項目の移動");
    }

    @Test
    void theTreeIsShownAnewOnlyWhereItemsChange() {
        AtomicInteger shown = new AtomicInteger();
        outline.outlineProperty().addListener((o, before, now) -> shown.incrementAndGet());

        open.edit("記入", plan -> plan.without(plan.values().iterator().next().key()));
        assertThat(shown).hasValue(0);

        outline.rename(11, "1-1", "声かけ");
        assertThat(shown).hasValue(1);
    }
}
