package org.shinchoku.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.intake.Doubt;

class DoubtsViewModelTest {

    private final SheetViewModel sheet = new SheetViewModel(Books.minato());
    private final DoubtsViewModel doubts = new DoubtsViewModel(sheet);
    private final Doubt first = new Doubt("実績", "A2", "合計の行とみました。");
    private final Doubt second = new Doubt("実績", "C4", "年度が分かりません。");
    private final Doubt third = new Doubt("実績", "C6", "年度が分かりません。");

    DoubtsViewModelTest() {
        doubts.show(List.of(first, second, third));
    }

    @Test
    void eachIsGoneToInTurnAndTheSheetGoesWithIt() {
        doubts.next(1);
        assertThat(sheet.spot().address()).isEqualTo("A2");
        doubts.next(1);
        assertThat(sheet.spot().address()).isEqualTo("C4");
        doubts.next(-1);
        doubts.next(-1);
        assertThat(doubts.currentProperty().get()).isEqualTo(third);
    }

    @Test
    void whatWasLookedAtIsPassedOverAndNoLongerCounted() {
        doubts.next(1);
        doubts.done();
        assertThat(doubts.openProperty().get()).isEqualTo(2);
        assertThat(doubts.currentProperty().get()).isEqualTo(second);
        doubts.next(-1);
        assertThat(doubts.currentProperty().get()).isEqualTo(third);
    }

    @Test
    void whenAllWereLookedAtTheyCanStillBeGoneThrough() {
        doubts.next(1);
        doubts.done();
        doubts.done();
        doubts.done();
        assertThat(doubts.openProperty().get()).isZero();
        doubts.next(1);
        assertThat(doubts.currentProperty().get()).isEqualTo(first);
    }

    @Test
    void thoseThatSayTheSameAreLookedAtTogether() {
        doubts.lookAtAlike(second);
        assertThat(doubts.openProperty().get()).isEqualTo(1);
        assertThat(doubts.flag(sheet.find("実績", "C6").orElseThrow())).isEqualTo(Flag.SEEN);
        assertThat(doubts.flag(sheet.find("実績", "A2").orElseThrow())).isEqualTo(Flag.OPEN);
    }

    @Test
    void whatWasLookedAtStaysSoWhenTheBookIsReadAgain() {
        doubts.lookAtAlike(first);
        doubts.show(List.of(first, third));
        assertThat(doubts.isLooked(first)).isTrue();
        assertThat(doubts.openProperty().get()).isEqualTo(1);
    }
}
