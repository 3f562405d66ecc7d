package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.grid.Samples.DONE;
import static org.shinchoku.ui.grid.Samples.R3;

import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.ui.kit.OpenPlan;

class GridViewModelTest {

    private final OpenPlan open = Samples.open(Samples.small());
    private final GridViewModel grid = new GridViewModel(open, c -> c < 0x100 ? 6.5 : 13);

    @Test
    void writingIsAnEditWithItsName() {
        grid.select(new Place(0, 7), false);
        grid.write("芝を張り替えた。");

        assertThat(text(0, 7)).isEqualTo("芝を張り替えた。");
        assertThat(text(4, 7)).isEqualTo("芝を張り替えた。");
        assertThat(open.undoStepProperty().get()).isEqualTo("「実施状況」（令和3年度）の記入");
        grid.undo();
        assertThat(text(0, 7)).startsWith("春と秋の二回");
    }

    @Test
    void writingTheSameIsNoEdit() {
        grid.select(new Place(2, 7), false);
        grid.write(grid.edited().orElseThrow());

        assertThat(open.canUndoProperty().get()).isFalse();
    }

    @Test
    void titlesAndNumbersAreWrittenToo() {
        grid.select(new Place(0, 1), false);
        assertThat(grid.edited()).contains("身近な公園の手入れ");
        grid.write("公園の手入れ");
        grid.select(new Place(0, 2), false);
        grid.write("①");

        assertThat(open.plan().item(110).label()).isEqualTo("公園の手入れ");
        assertThat(open.plan().item(111).number()).isEqualTo("①");
        assertThat(open.undoStepProperty().get()).isEqualTo("番号の変更");
    }

    @Test
    void whatCannotBeReadDoesNotEnter() {
        grid.select(new Place(0, 7), false);
        grid.write("一行目\r\n二行目\u0007");

        assertThat(open.plan().answers(111, DONE, R3).get(0).text()).isEqualTo("一行目\n二行目");
    }

    @Test
    void aBlockIsCopiedAndPastedAsOneStep() {
        grid.select(new Place(0, 7), false);
        grid.select(new Place(1, 8), true);
        String copied = grid.copy();
        grid.select(new Place(0, 10), false);
        grid.paste(copied);

        assertThat(text(0, 10)).isEqualTo(text(0, 7));
        assertThat(text(1, 11)).isEqualTo("○");
        assertThat(grid.selection()).isEqualTo(new Selection(new Place(0, 10), new Place(1, 11)));
        assertThat(open.undoStepProperty().get()).isEqualTo("貼り付け（4個の欄）");
        grid.undo();
        assertThat(text(0, 10)).isEmpty();
        assertThat(text(1, 11)).isEmpty();
    }

    @Test
    void oneTextIsPastedIntoAllChosenCells() {
        grid.select(new Place(0, 11), false);
        grid.select(new Place(3, 11), true);
        grid.paste("◎");

        for (int row = 0; row <= 3; row++) {
            assertThat(text(row, 11)).isEqualTo("◎");
        }
        assertThat(grid.noticeProperty().get()).isEmpty();
    }

    @Test
    void aCellOverSeveralRowsIsWrittenOnceByItsFirstText() {
        grid.select(new Place(0, 4), false);
        grid.paste("ねらい\t公園課\r\nほかの文\t道路課\r\n");

        assertThat(text(0, 4)).isEqualTo("ねらい");
        assertThat(text(1, 5)).isEqualTo("道路課");
    }

    @Test
    void clearedCellsHaveNoValues() {
        grid.select(new Place(0, 7), false);
        grid.select(new Place(1, 8), true);
        grid.clear();

        assertThat(open.plan().answers(111, DONE, R3)).isEmpty();
        assertThat(text(1, 8)).isEmpty();
    }

    @Test
    void fillingDownTakesTheTextFromAbove() {
        grid.select(new Place(1, 8), false);
        grid.fillDown();
        assertThat(text(1, 8)).isEqualTo("100%");

        grid.select(new Place(0, 8), false);
        grid.select(new Place(3, 8), true);
        grid.fillDown();
        assertThat(text(3, 8)).isEqualTo("100%");
    }

    @Test
    void cellsInWhichNothingCanStandAreLeftAloneAndSaidToBe() {
        grid.toggle(100);
        grid.select(new Place(0, 7), false);
        assertThat(grid.edited()).isEmpty();
        grid.paste("書けない");

        assertThat(open.canUndoProperty().get()).isFalse();
        assertThat(grid.noticeProperty().get()).isNotEmpty();
    }

    @Test
    void enterGoesBackBelowTheColumnWhereTabsBegan() {
        grid.select(new Place(0, 7), false);
        grid.tab(Way.RIGHT);
        grid.tab(Way.RIGHT);
        grid.enter(Way.DOWN);

        assertThat(grid.selection()).isEqualTo(Selection.of(new Place(1, 7)));
    }

    @Test
    void theSameFieldOfTheNextYear() {
        grid.select(new Place(2, 8), false);
        grid.moveYear(1);
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 11));
        grid.moveYear(1);
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 11));
        grid.moveYear(-1);
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 8));
    }

    @Test
    void theChosenItemIsSharedWithTheOtherScreens() {
        grid.select(new Place(3, 9), false);
        assertThat(open.selectedItemProperty().get()).isEqualTo(211);

        open.selectedItemProperty().set(121);
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 9));

        open.selectedItemProperty().set(200);
        assertThat(grid.selection().current()).isEqualTo(new Place(3, 9));
    }

    @Test
    void theCurrentCellStaysWithItsItem() {
        grid.select(new Place(3, 9), false);
        open.edit("項目の削除", plan -> plan.without(Key.of(Kind.ITEM, 111)));
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 9));

        open.edit("項目の削除", plan -> plan.without(Key.of(Kind.ITEM, 211)));
        assertThat(grid.model().holds(grid.selection().current())).isTrue();
    }

    @Test
    void theCurrentCellIsSaidInWords() {
        grid.select(new Place(1, 8), false);
        assertThat(grid.described()).isEqualTo("遊具の点検と修繕、令和3年度 達成度（％）、○");
        grid.select(new Place(3, 8), false);
        assertThat(grid.described()).isEqualTo("水質の定点観測、令和3年度 達成度（％）、未記入");
    }

    private String text(int row, int column) {
        return grid.model().cell(new Place(row, column)).text();
    }
}
