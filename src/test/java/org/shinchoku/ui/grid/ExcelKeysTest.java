package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Settings;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Each key of a clerk who knows Excel does in the grid what it does there. */
@ExtendWith(ApplicationExtension.class)
class ExcelKeysTest {

    private static final int LAST = 12;

    private OpenPlan open;
    private GridViewModel grid;
    private GridView view;
    private final List<String> menus = new ArrayList<>();

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        open = Samples.open(Samples.small());
        grid = new GridViewModel(open, new Settings(folder.resolve("settings")));
        view = new GridView(grid, new Dialogs(stage));
        Scene scene = new Scene(view, 1280, 500);
        for (String key : List.of("Shortcut+Shift+D", "Shortcut+Shift+V", "Shortcut+Shift+F", "Shortcut+F", "F3")) {
            scene.getAccelerators().put(KeyCombination.keyCombination(key), () -> menus.add(key));
        }
        stage.setScene(scene);
        stage.show();
        view.requestFocus();
    }

    @Test
    void ctrlAndAnArrowGoToTheEndOfWhatIsFilledIn(FxRobot keys) {
        at(0, 7);
        push(keys, KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(current()).isEqualTo(new Place(2, 7));
        push(keys, KeyCode.CONTROL, KeyCode.UP);
        assertThat(current()).isEqualTo(new Place(0, 7));
        push(keys, KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(current()).isEqualTo(new Place(0, 8));
    }

    @Test
    void shiftAndCtrlReachAsFarAsCtrlGoes(FxRobot keys) {
        at(0, 7);
        push(keys, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        push(keys, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(grid.selection()).isEqualTo(new Selection(new Place(0, 7), new Place(2, 7)).to(corner()));
        assertThat(corner().column()).isEqualTo(8);

        at(1, 7);
        push(keys, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.END);
        assertThat(grid.selection()).isEqualTo(new Selection(new Place(1, 7), new Place(4, LAST)));
        push(keys, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.HOME);
        assertThat(corner()).isEqualTo(new Place(0, 0));
        assertThat(current()).isEqualTo(new Place(1, 7));
    }

    @Test
    void shiftAndAnArrowReachOneFurther(FxRobot keys) {
        at(0, 7);
        push(keys, KeyCode.SHIFT, KeyCode.RIGHT);
        push(keys, KeyCode.SHIFT, KeyCode.DOWN);
        push(keys, KeyCode.SHIFT, KeyCode.DOWN);
        push(keys, KeyCode.SHIFT, KeyCode.UP);
        assertThat(grid.selection()).isEqualTo(new Selection(new Place(0, 7), new Place(1, 8)));
        push(keys, KeyCode.SHIFT, KeyCode.BACK_SPACE);
        assertThat(grid.selection()).isEqualTo(Selection.of(new Place(0, 7)));
    }

    @Test
    void enterAndTabGoBackWithShift(FxRobot keys) {
        at(1, 8);
        push(keys, KeyCode.ENTER);
        assertThat(current()).isEqualTo(new Place(2, 8));
        push(keys, KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(current()).isEqualTo(new Place(1, 8));
        push(keys, KeyCode.TAB);
        assertThat(current()).isEqualTo(new Place(1, 9));
        push(keys, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(current()).isEqualTo(new Place(1, 8));
    }

    @Test
    void whatIsFoldedAwayStaysAsItIsThoughItsNeighboursAreFilled(FxRobot keys) {
        keys.interact(() -> grid.toggle(120)); // its work lies between the rows that are seen
        Plan before = open.plan();
        filledFrom(keys, 0);

        assertThat(of(112)).isEqualTo(of(111));
        assertThat(of(211)).isEqualTo(of(111));
        assertThat(open.plan().answers(121, Samples.DONE, Samples.R3))
                .isEqualTo(before.answers(121, Samples.DONE, Samples.R3));
        assertThat(grid.noticeProperty().get()).isEqualTo("記入できない欄が1個あり、書き込んでいません。");
        push(keys, KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.plan().values()).isEqualTo(before.values());
    }

    @Test
    void aHiddenOriginalChangesWithItsRepostsAndThatIsTold(FxRobot keys) {
        keys.interact(() -> grid.narrow(Set.of(200L, 210L, 211L, 212L)));
        at(0, 7);
        keys.write("seen", 0);
        push(keys, KeyCode.ENTER);
        filledFrom(keys, 0);

        assertThat(of(111)).isEqualTo("seen");
        assertThat(grid.noticeProperty().get()).isEqualTo("再掲元1件の内容も変わりました。");
    }

    @Test
    void whatIsFilteredOutStaysAsItIsThoughItsNeighboursAreFilledOrPasted(FxRobot keys) {
        keys.interact(() -> grid.narrow(Set.of(100L, 110L, 111L, 200L, 210L, 211L)));
        Plan before = open.plan();
        filledFrom(keys, 0);
        assertThat(of(211)).isEqualTo(of(111));
        keys.interact(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "one\r\ntwo\r\nthree\r\n")));
        at(0, 7);
        push(keys, KeyCode.CONTROL, KeyCode.V);

        assertThat(of(111)).isEqualTo("one");
        assertThat(of(211)).isEqualTo("two");
        assertThat(grid.noticeProperty().get()).isEqualTo("表からはみ出す欄が1個あり、書き込んでいません。");
        for (long hidden : new long[] {112, 121}) {
            assertThat(open.plan().answers(hidden, Samples.DONE, Samples.R3))
                    .isEqualTo(before.answers(hidden, Samples.DONE, Samples.R3));
        }
    }

    /** Ctrl+D from a row down to the last. */
    private void filledFrom(FxRobot keys, int row) {
        at(row, 7);
        keys.interact(() -> grid.cursor().select(new Place(Integer.MAX_VALUE, 7), true));
        push(keys, KeyCode.CONTROL, KeyCode.D);
    }

    private String of(long item) {
        WaitForAsyncUtils.waitForFxEvents();
        return Cells.text(open.plan(), item, Samples.DONE, Samples.R3);
    }

    @Test
    void tabsAndThenEnterGoBackBelowTheFirst(FxRobot keys) {
        at(0, 7);
        push(keys, KeyCode.TAB);
        push(keys, KeyCode.TAB);
        push(keys, KeyCode.ENTER);
        assertThat(current()).isEqualTo(new Place(1, 7));
    }

    @Test
    void pagesAreTurnedAndYearsChanged(FxRobot keys) {
        at(0, 7);
        push(keys, KeyCode.PAGE_DOWN);
        assertThat(current().row()).isPositive();
        push(keys, KeyCode.PAGE_UP);
        assertThat(current()).isEqualTo(new Place(0, 7));
        push(keys, KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(current()).isEqualTo(new Place(0, 10));
        push(keys, KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(current()).isEqualTo(new Place(0, 7));
    }

    @Test
    void aTypedTextIsWrittenByEveryKeyThatGoesElsewhere(FxRobot keys) {
        at(0, 10);
        keys.write("a", 0);
        push(keys, KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(text(0, 10)).isEqualTo("a");
        assertThat(current().column()).isLessThan(10);

        at(0, 11);
        keys.write("b", 0);
        push(keys, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(text(0, 11)).isEqualTo("b");
        assertThat(grid.selection()).isEqualTo(new Selection(new Place(0, 11), new Place(0, 12)));

        at(0, 12);
        keys.write("c", 0);
        push(keys, KeyCode.HOME);
        assertThat(text(0, 12)).isEqualTo("c");
        assertThat(current()).isEqualTo(new Place(0, 4));
    }

    @Test
    void f2MovesTheCaretAndPressedAgainTheCell(FxRobot keys) {
        at(1, 8);
        push(keys, KeyCode.F2);
        push(keys, KeyCode.HOME);
        keys.write("x", 0);
        push(keys, KeyCode.F2);
        push(keys, KeyCode.RIGHT);

        assertThat(text(1, 8)).isEqualTo("x○");
        assertThat(current()).isEqualTo(new Place(1, 9));
    }

    @Test
    void altEnterBeginsALineAndCtrlEnterWritesIntoAllChosenCells(FxRobot keys) {
        at(0, 10);
        push(keys, KeyCode.SHIFT, KeyCode.DOWN);
        keys.write("a", 0);
        push(keys, KeyCode.ALT, KeyCode.ENTER);
        keys.write("b", 0);
        push(keys, KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(text(0, 10)).isEqualTo("a\nb").isEqualTo(text(1, 10));
        assertThat(grid.selection()).isEqualTo(new Selection(new Place(0, 10), new Place(1, 10)));
        assertThat(open.journal()).hasSize(1);
    }

    @Test
    void backspaceEmptiesTheCellAndBeginsToWriteDeleteOnlyEmptiesIt(FxRobot keys) {
        at(1, 7);
        push(keys, KeyCode.BACK_SPACE);
        keys.write("new", 0);
        push(keys, KeyCode.ENTER);
        assertThat(text(1, 7)).isEqualTo("new");

        at(1, 7);
        push(keys, KeyCode.BACK_SPACE);
        push(keys, KeyCode.ESCAPE);
        assertThat(text(1, 7)).isEqualTo("new");

        push(keys, KeyCode.DELETE);
        assertThat(text(1, 7)).isEmpty();
        assertThat(view.lookup("#cell-editor").getOpacity()).isZero();
    }

    @Test
    void cutCopyAndPasteWithBothSetsOfKeys(FxRobot keys) {
        String rate = text(1, 8);
        at(1, 8);
        push(keys, KeyCode.CONTROL, KeyCode.X);
        assertThat(text(1, 8)).isEmpty();
        push(keys, KeyCode.CONTROL, KeyCode.V);
        assertThat(text(1, 8)).isEqualTo(rate);

        push(keys, KeyCode.SHIFT, KeyCode.DELETE);
        assertThat(text(1, 8)).isEmpty();
        push(keys, KeyCode.SHIFT, KeyCode.INSERT);
        assertThat(text(1, 8)).isEqualTo(rate);

        push(keys, KeyCode.CONTROL, KeyCode.INSERT);
        at(0, 11);
        push(keys, KeyCode.SHIFT, KeyCode.INSERT);
        assertThat(text(0, 11)).isEqualTo(rate);
    }

    @Test
    void fillDownAndUndo(FxRobot keys) {
        at(1, 7);
        push(keys, KeyCode.SHIFT, KeyCode.DOWN);
        push(keys, KeyCode.CONTROL, KeyCode.D);
        assertThat(text(2, 7)).isEqualTo(text(1, 7));
        push(keys, KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(2, 7)).isNotEqualTo(text(1, 7));
        push(keys, KeyCode.CONTROL, KeyCode.Y);
        assertThat(text(2, 7)).isEqualTo(text(1, 7));
    }

    @Test
    void lettersWithShiftAndCtrlBelongToTheMenusAndChangeNothing(FxRobot keys) {
        keys.interact(() ->
                Clipboard.getSystemClipboard().setContent(Map.<DataFormat, Object>of(DataFormat.PLAIN_TEXT, "x")));
        at(1, 7);
        push(keys, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        push(keys, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        push(keys, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        push(keys, KeyCode.CONTROL, KeyCode.F);
        push(keys, KeyCode.F3);

        assertThat(menus)
                .containsExactly("Shortcut+Shift+D", "Shortcut+Shift+V", "Shortcut+Shift+F", "Shortcut+F", "F3");
        assertThat(open.journal()).isEmpty();
    }

    @Test
    void ctrlBackspaceBringsTheCellBackIntoSight(FxRobot keys) {
        at(0, LAST);
        keys.interact(() -> view.show(view.port().at(0, 0)));
        assertThat(view.cellArea(0, LAST).getMaxX()).isGreaterThan(view.getWidth());
        push(keys, KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertThat(view.cellArea(0, LAST).getMaxX()).isLessThanOrEqualTo(view.getWidth());
    }

    private Place current() {
        return grid.selection().current();
    }

    private Place corner() {
        return grid.selection().corner();
    }

    private void at(int row, int column) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> grid.cursor().select(new Place(row, column), false));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(int row, int column) {
        WaitForAsyncUtils.waitForFxEvents();
        return grid.model().cell(new Place(row, column)).text();
    }

    private static void push(FxRobot keys, KeyCode... combination) {
        keys.push(combination);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
