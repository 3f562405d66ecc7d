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
    void anItemGoesWhereItCanHangAndNowhereElse() {
        Moves moves = outline.moves();
        assertThat(moves.under(10, 11)).isEmpty();

        moves.go(11, moves.under(11, 20).orElseThrow());
        assertThat(open.plan().item(11).parent()).isEqualTo(20);
        assertThat(open.undoStepProperty().get()).isEqualTo("項目の移動");
    }

    @Test
    void whatOnlyTheOldLevelHasIsNamedBeforeTheLevelChanges() {
        Moves moves = outline.moves();

        assertThat(moves.warning(11, moves.outward(11).orElseThrow()))
                .isEqualTo("「目標」には「状況」の欄がないため、記入済みの1件が見えなくなります。内容は台帳に残り、元の階層に戻すとまた表示されます。");
        assertThat(moves.warning(11, moves.under(11, 20).orElseThrow())).isEmpty();
    }

    @Test
    void aBranchThatIsCutLandsWhereItIsPastedInOneEntry() {
        Moves moves = outline.moves();
        moves.cut(11);
        moves.paste(21);

        assertThat(open.outline().children(20)).extracting(Item::label).containsExactly("サロン", "見守り");
        assertThat(moves.held()).isZero();
        assertThat(open.journal()).hasSize(1);
        assertThat(open.selectedItemProperty().get()).isEqualTo(11);
    }

    @Test
    void aCopyIsNewItemsWithOrWithoutWhatIsWritten() {
        Moves moves = outline.moves();
        moves.copy(10);
        assertThat(moves.values()).isEqualTo(2);
        moves.pasteCopy(20, true);

        Item copy = open.plan().item(open.selectedItemProperty().get());
        assertThat(open.outline().children(0)).extracting(Item::label).containsExactly("甲", "乙", "甲");
        assertThat(open.outline().children(copy.id())).hasSize(2);
        assertThat(open.plan().values().size()).isEqualTo(4);
        assertThat(open.journal()).hasSize(1);

        moves.pasteCopy(20, false);
        assertThat(open.plan().values().size()).isEqualTo(4);
    }

    @Test
    void aRepostIsPlacedAndFollowed() {
        outline.placeRepost(11, 20);
        long repost = open.selectedItemProperty().get();
        assertThat(open.plan().item(repost).original()).isEqualTo(11);

        outline.follow(repost);
        assertThat(open.selectedItemProperty().get()).isEqualTo(11);
        outline.follow(11);
        assertThat(open.selectedItemProperty().get()).isEqualTo(repost);
        outline.follow(10);
        assertThat(open.selectedItemProperty().get()).isEqualTo(10);
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
