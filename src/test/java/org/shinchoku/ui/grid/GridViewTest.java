package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Settings;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class GridViewTest {

    private OpenPlan open;
    private GridViewModel grid;
    private GridView view;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        open = Samples.open(Samples.small());
        grid = new GridViewModel(open, new Settings(folder.resolve("settings")));
        view = new GridView(grid, new Dialogs(stage));
        stage.setScene(new Scene(view, 1280, 760));
        stage.show();
        view.requestFocus();
    }

    @Test
    void typingBeginsAndEnterWritesAndGoesOn(FxRobot keys) {
        at(0, 7);
        keys.write("abc", 0);
        assertThat(text(0, 7)).startsWith("春と秋の二回");
        keys.press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertThat(text(0, 7)).isEqualTo("abc");
        assertThat(grid.selection()).isEqualTo(Selection.of(new Place(1, 7)));
        assertThat(open.journal()).hasSize(1);
    }

    @Test
    void undoAndRedoShowTheTextsAgain(FxRobot keys) {
        at(0, 7);
        keys.write("abc", 0);
        push(keys, KeyCode.ENTER);
        push(keys, KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(0, 7)).startsWith("春と秋の二回");

        push(keys, KeyCode.CONTROL, KeyCode.Y);
        assertThat(text(0, 7)).isEqualTo("abc");
    }

    @Test
    void escapeLeavesTheCellAsItWas(FxRobot keys) {
        at(0, 7);
        keys.write("abc", 0);
        push(keys, KeyCode.ESCAPE);
        push(keys, KeyCode.RIGHT);

        assertThat(open.canUndoProperty().get()).isFalse();
        assertThat(grid.selection().current()).isEqualTo(new Place(0, 8));
    }

    @Test
    void f2AddsToWhatStandsThereAndAltEnterBeginsALine(FxRobot keys) {
        at(1, 7);
        push(keys, KeyCode.F2);
        push(keys, KeyCode.ALT, KeyCode.ENTER);
        keys.write("x", 0);
        push(keys, KeyCode.LEFT);
        keys.write("y", 0);
        push(keys, KeyCode.TAB);

        assertThat(text(1, 7)).isEqualTo("計画どおり実施した。\nyx");
        assertThat(grid.selection().current()).isEqualTo(new Place(1, 8));
    }

    @Test
    void anArrowEndsWhatWasBegunByTyping(FxRobot keys) {
        at(1, 8);
        keys.write("9", 0);
        push(keys, KeyCode.DOWN);

        assertThat(text(1, 8)).isEqualTo("9");
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 8));
    }

    @Test
    void arrowsTabEnterAndTheEndsOfRows(FxRobot keys) {
        at(0, 4);
        push(keys, KeyCode.DOWN);
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 4));
        push(keys, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 3));
        push(keys, KeyCode.END);
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 12));
        push(keys, KeyCode.HOME);
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 4));
        push(keys, KeyCode.CONTROL, KeyCode.END);
        assertThat(grid.selection().current()).isEqualTo(new Place(4, 12));
        push(keys, KeyCode.CONTROL, KeyCode.HOME);
        assertThat(grid.selection().current()).isEqualTo(new Place(0, 0));
    }

    @Test
    void chosenCellsAreCopiedPastedAndCleared(FxRobot keys) {
        at(0, 7);
        push(keys, KeyCode.SHIFT, KeyCode.RIGHT);
        push(keys, KeyCode.SHIFT, KeyCode.DOWN);
        push(keys, KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard())
                .isEqualTo(Samples.small()
                                .answers(111, Samples.DONE, Samples.R3)
                                .get(0)
                                .text() + "\t100%\r\n計画どおり実施した。\t○\r\n");

        at(0, 10);
        push(keys, KeyCode.CONTROL, KeyCode.V);
        assertThat(text(1, 10)).isEqualTo("計画どおり実施した。");
        assertThat(text(0, 11)).isEqualTo("100%");

        push(keys, KeyCode.DELETE);
        assertThat(text(1, 10)).isEmpty();
        assertThat(open.journal()).hasSize(2);
    }

    @Test
    void whatExcelPutOnTheClipboardIsPasted(FxRobot keys) {
        onScreen(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "\"一行目\n二行目\"\t80%\r\n実施\t○\r\n")));
        at(0, 10);
        push(keys, KeyCode.CONTROL, KeyCode.V);

        assertThat(text(0, 10)).isEqualTo("一行目\n二行目");
        assertThat(text(1, 11)).isEqualTo("○");
    }

    @Test
    void aLetterGoesIntoOneCellWithItsLines(FxRobot keys) {
        onScreen(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(
                        DataFormat.PLAIN_TEXT, "\uF0B7一つ目\r\n二つ目\r\n", DataFormat.HTML, "<p>一つ目</p><p>二つ目</p>")));
        at(0, 10);
        push(keys, KeyCode.CONTROL, KeyCode.V);

        assertThat(text(0, 10)).isEqualTo("・一つ目\n二つ目");
        assertThat(text(1, 10)).isEmpty();
    }

    @Test
    void theMouseChoosesDragsAndOpens(FxRobot keys) {
        keys.moveTo(middle(0, 5))
                .press(MouseButton.PRIMARY)
                .moveTo(middle(1, 6))
                .release(MouseButton.PRIMARY);
        assertThat(grid.selection()).isEqualTo(new Selection(new Place(0, 5), new Place(1, 6)));

        keys.doubleClickOn(middle(1, 5));
        keys.write("z", 0);
        keys.clickOn(middle(0, 5));
        assertThat(text(1, 5)).isEqualTo("z");
        assertThat(grid.selection()).isEqualTo(Selection.of(new Place(0, 5)));
    }

    @Test
    void aBranchIsFoldedAndUnfoldedWithTheMouse(FxRobot keys) {
        Rectangle2D goal = view.cellArea(0, 0);
        Point2D mark = view.localToScreen(goal.getMinX() + 9, goal.getMinY() + 14);
        keys.clickOn(mark);
        assertThat(grid.model().rows().size()).isEqualTo(3);
        keys.clickOn(mark);
        assertThat(grid.model().rows().size()).isEqualTo(5);
    }

    @Test
    void aColumnIsDrawnWider(FxRobot keys) {
        double before = grid.model().columns().get(5).width();
        Rectangle2D cell = view.cellArea(0, 5);
        Point2D edge = view.localToScreen(cell.getMaxX(), 10);
        keys.moveTo(edge).press(MouseButton.PRIMARY).moveBy(60, 0).release(MouseButton.PRIMARY);

        assertThat(grid.model().columns().get(5).width()).isBetween(before + 50, before + 70);
    }

    @Test
    void aDoubleClickOnAnEdgeFitsTheTexts(FxRobot keys) {
        Rectangle2D cell = view.cellArea(0, 5);
        keys.doubleClickOn(view.localToScreen(cell.getMaxX(), 10));

        assertThat(grid.model().columns().get(5).width()).isLessThan(cell.getWidth());
    }

    @Test
    void aChosenColumnIsDrawnToAnotherPlaceInAllYears(FxRobot keys) {
        Point2D heading = heading(8);
        keys.clickOn(heading);
        assertThat(grid.selection().height()).isEqualTo(5);
        Rectangle2D target = view.cellArea(0, 7);
        keys.moveTo(heading)
                .press(MouseButton.PRIMARY)
                .moveBy(-20, 0)
                .moveTo(view.localToScreen(target.getMinX() + 10, 45))
                .release(MouseButton.PRIMARY);

        assertThat(grid.model().columns().get(7).heading()).isEqualTo("達成度（％）");
        assertThat(grid.model().columns().get(10).heading()).isEqualTo("達成度（％）");
    }

    @Test
    void aHeadingOverSeveralColumnsChoosesThemAll(FxRobot keys) {
        Field done = grid.model().columns().get(7).field();
        Field degree = grid.model().columns().get(8).field();
        onScreen(() -> open.edit("見出し", plan -> plan.with(List.of(done.under("進捗"), degree.under("進捗")))));
        Rectangle2D below = view.cellArea(0, 8);
        double middle =
                grid.model().headings().years() + grid.model().headings().groups() / 2;
        keys.clickOn(view.localToScreen(below.getMinX() + below.getWidth() / 2, middle));

        Selection chosen = grid.selection();
        assertThat(chosen.left()).isEqualTo(7);
        assertThat(chosen.right()).isEqualTo(8);
        assertThat(chosen.height()).isEqualTo(5);
    }

    private Point2D heading(int column) {
        Rectangle2D cell = view.cellArea(0, column);
        return view.localToScreen((cell.getMinX() + cell.getMaxX()) / 2, 45);
    }

    @Test
    void branchesAreFoldedAndOpenedWithKeys(FxRobot keys) {
        at(0, 7);
        push(keys, KeyCode.ALT, KeyCode.LEFT);
        assertThat(grid.model().rows().size()).isEqualTo(4);
        assertThat(grid.selection().current().row()).isZero();
        push(keys, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(grid.model().rows().size()).isEqualTo(5);
    }

    @Test
    void theSpaceBarChoosesWholeRowsAndColumns(FxRobot keys) {
        at(1, 8);
        push(keys, KeyCode.SHIFT, KeyCode.SPACE);
        assertThat(grid.selection().width()).isEqualTo(13);
        at(1, 8);
        push(keys, KeyCode.CONTROL, KeyCode.SPACE);
        assertThat(grid.selection().height()).isEqualTo(5);
        push(keys, KeyCode.CONTROL, KeyCode.A);
        assertThat(grid.selection().width()).isEqualTo(13);
        assertThat(grid.selection().current()).isEqualTo(new Place(1, 8));
    }

    @Test
    void excelGetsATableBesideTheText(FxRobot keys) {
        at(2, 7);
        push(keys, KeyCode.CONTROL, KeyCode.C);

        String html = onScreen(() -> Clipboard.getSystemClipboard().getHtml());
        assertThat(html).contains("<td>(公園課)花壇を20か所に増やした。<br>(道路課)");
    }

    @Test
    void yearsAndColumnsAreChosenFromLists(FxRobot keys) {
        at(0, 7);
        Platform.runLater(() -> view.commands().chooseColumns());
        WaitForAsyncUtils.waitForFxEvents();
        keys.clickOn("#fields");
        ListView<?> years = keys.lookup("#years").query();
        keys.interact(years::requestFocus);
        push(keys, KeyCode.SPACE);
        keys.clickOn("表示する");

        assertThat(grid.model().columns().get(7).year()).isEqualTo(Samples.R4);
    }

    @Test
    void aTypedMarkIsTakenFromTheList(FxRobot keys) {
        onScreen(() -> {
            Scale points =
                    new Scale(Samples.SCALE, "点", 0, List.of(Scale.Step.of("5", "順調"), Scale.Step.of("4", "おおむね順調")));
            return open.edit("評価基準の変更", plan -> plan.with(points));
        });
        at(2, 8);
        push(keys, KeyCode.ALT, KeyCode.DOWN);
        keys.write("4", 0);

        assertThat(text(2, 8)).isEqualTo("4");
    }

    @Test
    void theAnswersOfSeveralSectionsAreEditedOneByOne(FxRobot keys) {
        at(2, 7);
        push(keys, KeyCode.F2);
        assertThat(editor().getText()).isEqualTo("花壇を20か所に増やした。");
        assertThat(view.lookup("#sections").isVisible()).isTrue();
        push(keys, KeyCode.ALT, KeyCode.DOWN);
        assertThat(editor().getText()).isEqualTo("歩道の花壇を見回った。");
        keys.write("x", 0);
        push(keys, KeyCode.ENTER);

        assertThat(text(2, 7)).isEqualTo("(公園課)花壇を20か所に増やした。\n(道路課)歩道の花壇を見回った。x");
        assertThat(view.lookup("#sections").isVisible()).isFalse();
    }

    @Test
    void lastYearsTextIsLaidBesideAndTakenOver(FxRobot keys) {
        at(1, 10);
        onScreen(() -> {
            view.commands().compare();
            return null;
        });
        push(keys, KeyCode.CONTROL, KeyCode.R);
        assertThat(grid.model().columns().get(10).part()).isEqualTo(Part.BEFORE);
        assertThat(text(1, 11)).isEqualTo("計画どおり実施した。");
    }

    @Test
    void aMarkIsChosenFromItsScale(FxRobot keys) {
        at(2, 8);
        push(keys, KeyCode.ALT, KeyCode.DOWN);
        push(keys, KeyCode.DOWN);
        push(keys, KeyCode.ENTER);

        assertThat(text(2, 8)).isEqualTo("○");
    }

    @Test
    void japaneseConversionOpensTheEditorWithItsFirstCharacter(FxRobot keys) {
        at(1, 7);
        keys.interact(() -> Event.fireEvent(editor(), conversion("しん", "")));
        assertThat(editor().getOpacity()).isEqualTo(1);

        push(keys, KeyCode.ENTER);
        assertThat(grid.selection().current())
                .as("keys belong to the conversion")
                .isEqualTo(new Place(1, 7));
        keys.interact(() -> Event.fireEvent(editor(), conversion("", "進捗")));
        push(keys, KeyCode.ENTER);

        assertThat(text(1, 7)).isEqualTo("進捗");
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 7));
    }

    @Test
    void aConversionThatIsGivenUpLeavesTheCellOpenAndTheNextEscapeLeavesIt(FxRobot keys) {
        at(1, 7);
        keys.interact(() -> Event.fireEvent(editor(), conversion("しん", "")));
        push(keys, KeyCode.ESCAPE);
        assertThat(editor().getText()).as("the key belongs to the conversion").isEqualTo("しん");
        keys.interact(() -> Event.fireEvent(editor(), conversion("", "")));
        assertThat(editor().getOpacity()).isEqualTo(1);
        assertThat(editor().getText()).isEmpty();

        push(keys, KeyCode.ESCAPE);
        assertThat(editor().getOpacity()).isZero();
        assertThat(text(1, 7)).isEqualTo("計画どおり実施した。");
        assertThat(open.journal()).isEmpty();
    }

    @Test
    void whatIsConvertedAtOnceIsWrittenFromItsFirstCharacter(FxRobot keys) {
        at(1, 7);
        keys.interact(() -> Event.fireEvent(editor(), conversion("", "、")));
        keys.interact(() -> Event.fireEvent(editor(), conversion("か", "")));
        keys.interact(() -> Event.fireEvent(editor(), conversion("", "会")));
        push(keys, KeyCode.TAB);

        assertThat(text(1, 7)).isEqualTo("、会");
    }

    @Test
    void aConversionGoesToWhereTheCaretIs(FxRobot keys) {
        at(1, 7);
        push(keys, KeyCode.F2);
        push(keys, KeyCode.HOME);
        keys.interact(() -> Event.fireEvent(editor(), conversion("ぜんぶ", "")));
        keys.interact(() -> Event.fireEvent(editor(), conversion("全部", "")));
        keys.interact(() -> Event.fireEvent(editor(), conversion("", "全部")));
        push(keys, KeyCode.ENTER);

        assertThat(text(1, 7)).isEqualTo("全部計画どおり実施した。");
    }

    @Test
    void aConversionThatTheMouseInterruptsStaysInItsCellAndTouchesNoOther(FxRobot keys) {
        at(0, 7);
        keys.interact(() -> Event.fireEvent(editor(), conversion("しんちょく", "")));
        keys.clickOn(middle(1, 7));
        assertThat(text(0, 7)).isEqualTo("しんちょく");
        assertThat(grid.selection().current()).isEqualTo(new Place(1, 7));
        assertThat(editor().isFocused()).isTrue();

        push(keys, KeyCode.F2);
        keys.interact(() -> Event.fireEvent(editor(), conversion("ずみ", "")));
        keys.interact(() -> Event.fireEvent(editor(), conversion("", "済")));
        push(keys, KeyCode.ENTER);
        assertThat(text(1, 7)).isEqualTo("計画どおり実施した。済");
    }

    @Test
    void conversionsAreProposedAtTheCellAlsoBeforeAnythingIsTyped(FxRobot keys) {
        for (Place place : List.of(new Place(1, 7), new Place(3, 9))) {
            at(place.row(), place.column());
            assertThat(proposed()).as("at rest").matches(point -> cell(place).contains(point));
            keys.interact(() -> Event.fireEvent(editor(), conversion("し", "")));
            assertThat(proposed())
                    .as("while it converts")
                    .matches(point -> cell(place).contains(point));
            keys.interact(() -> Event.fireEvent(editor(), conversion("", "市")));
            push(keys, KeyCode.ENTER);
        }
    }

    /** Where the system shows what it proposes, below the letters. */
    private Point2D proposed() {
        return onScreen(
                () -> view.screenToLocal(editor().getInputMethodRequests().getTextLocation(0)));
    }

    private Rectangle2D cell(Place place) {
        return view.cellArea(place.row(), place.column());
    }

    @Test
    void theFieldWithTheFocusSaysItsCellAndWhileItIsEditedWhatIsTyped(FxRobot keys) {
        at(1, 8);
        assertThat(view.getScene().getFocusOwner()).isSameAs(editor());
        assertThat(editor().getAccessibleText()).isEqualTo("遊具の点検と修繕、令和3年度 達成度（％）、○");
        push(keys, KeyCode.DOWN);
        assertThat(editor().getAccessibleText()).isEqualTo(grid.described()).endsWith("未記入");

        push(keys, KeyCode.F2);
        assertThat(editor().getAccessibleText()).as("its text is read").isNull();
        push(keys, KeyCode.ESCAPE);
        assertThat(editor().getAccessibleText()).isEqualTo(grid.described());
    }

    @Test
    void whereNothingCanBeWrittenAConversionGoesByAndKeysGoOnAfterIt(FxRobot keys) {
        onScreen(() -> {
            view.commands().compare();
            return null;
        });
        Place before = new Place(
                1,
                grid.model().columns().all().stream()
                        .map(GridColumn::part)
                        .toList()
                        .indexOf(Part.BEFORE));
        at(before.row(), before.column());
        keys.interact(() -> Event.fireEvent(editor(), conversion("しん", "")));
        keys.interact(() -> Event.fireEvent(editor(), conversion("", "進捗")));
        assertThat(editor().getOpacity()).isZero();
        assertThat(editor().getText()).isEmpty();

        push(keys, KeyCode.DOWN);
        assertThat(grid.selection().current().row()).isGreaterThan(1);
        assertThat(open.journal()).isEmpty();
    }

    @Test
    void whatIsClickedIsChosenThoughAColumnGoesWithTheTextThatWasTyped(FxRobot keys) {
        for (int behind : new int[] {2, 1}) {
            leaveNumber();
            List<GridColumn> columns = grid.model().columns().all();
            ColumnKey clicked = columns.get(columns.size() - behind).key();
            onScreen(() -> {
                view.show(view.port().at(Double.MAX_VALUE, 0));
                return null;
            });
            at(0, columns.stream().map(GridColumn::part).toList().indexOf(Part.NUMBER));
            push(keys, KeyCode.F2);
            push(keys, KeyCode.CONTROL, KeyCode.A);
            push(keys, KeyCode.DELETE);
            keys.clickOn(middle(1, columns.size() - behind));

            assertThat(open.plan().item(111).number()).isEmpty();
            assertThat(grid.model().columns().all()).hasSize(columns.size() - 1);
            assertThat(grid.selection().current()).isEqualTo(new Place(1, columns.size() - 1 - behind));
            assertThat(grid.model().columns().get(columns.size() - 1 - behind).key())
                    .isEqualTo(clicked);
        }
    }

    /** Only one work has a number. */
    private void leaveNumber() {
        onScreen(() -> {
            open.edit("番号の記入", plan -> {
                Plan next = plan;
                for (Item item : plan.items()) {
                    boolean work = item.level() == plan.item(111).level();
                    next = work ? next.with(item.withNumber(item.id() == 111 ? "1" : "")) : next;
                }
                return next;
            });
            return null;
        });
    }

    @Test
    void thePlanOfThePastIsLookedAtWhereOneIs(FxRobot keys) {
        at(4, 12);
        GridViewModel past = grid.past(OpenPlan.past(open.plan(), Plans.CLOCK));
        assertThat(past.cursor().current()).isEqualTo(new Place(4, 12));

        GridView[] seen = new GridView[1];
        keys.interact(() -> {
            seen[0] = new GridView(past, new Dialogs((Stage) view.getScene().getWindow()));
            seen[0].setMaxSize(700, 300);
            view.getScene().setRoot(new StackPane(seen[0]));
        });
        WaitForAsyncUtils.waitForFxEvents();
        Rectangle2D cell = seen[0].cellArea(4, 12);
        assertThat(cell.getMaxY()).isLessThanOrEqualTo(seen[0].getHeight());
        assertThat(cell.getMaxX()).isLessThanOrEqualTo(seen[0].getWidth());

        keys.interact(seen[0]::requestFocus);
        keys.write("x", 0);
        assertThat(seen[0].lookup("#cell-editor").getOpacity())
                .as("nothing is typed that would be lost")
                .isZero();
        push(keys, KeyCode.F2);
        push(keys, KeyCode.ALT, KeyCode.DOWN);
        push(keys, KeyCode.UP);
        assertThat(past.cursor().current()).isEqualTo(new Place(3, 12));
    }

    private TextArea editor() {
        return (TextArea) view.lookup("#cell-editor");
    }

    private static InputMethodEvent conversion(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0);
    }

    @Test
    void largerAndSmaller(FxRobot keys) {
        double before = view.cellArea(0, 0).getWidth();
        push(keys, KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(view.cellArea(0, 0).getWidth()).isGreaterThan(before);
        push(keys, KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(view.cellArea(0, 0).getWidth()).isEqualTo(before);
    }

    @Test
    void theCurrentCellStaysInSightAndComesBackToBeEdited(FxRobot keys) {
        at(0, 8);
        push(keys, KeyCode.CONTROL, KeyCode.EQUALS);
        push(keys, KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(view.cellArea(0, 8).getMaxX()).isLessThanOrEqualTo(view.getWidth());

        at(0, 12);
        onScreen(() -> {
            view.show(view.port().at(0, 0));
            return null;
        });
        assertThat(view.cellArea(0, 12).getMaxX()).isGreaterThan(view.getWidth());
        push(keys, KeyCode.F2);
        assertThat(view.cellArea(0, 12).getMaxX()).isLessThanOrEqualTo(view.getWidth());
    }

    @Test
    void theCurrentCellIsFramedAndItsTextPainted(FxRobot keys) {
        at(0, 7);
        Rectangle2D cell = view.cellArea(0, 7);
        keys.interact(() -> {
            var picture = view.snapshot(null, null).getPixelReader();
            assertThat(picture.getColor((int) cell.getMinX(), (int) cell.getMinY() + 20))
                    .isEqualTo(Ink.ACCENT.color(false));
            boolean written = false;
            for (int x = 0; x < 60; x++) {
                Color ink = picture.getColor((int) cell.getMinX() + 8 + x, (int) cell.getMinY() + 14);
                written |= ink.getBrightness() < 0.5;
            }
            assertThat(written).isTrue();
        });
    }

    @Test
    void whatIsBeingTypedIsWrittenBeforeThePlanIsLeft(FxRobot keys) {
        at(1, 7);
        keys.write("done", 0);
        keys.interact(() -> view.commit());

        assertThat(text(1, 7)).isEqualTo("done");
    }

    private void at(int row, int column) {
        onScreen(() -> {
            grid.cursor().select(new Place(row, column), false);
            return null;
        });
    }

    private Point2D middle(int row, int column) {
        Rectangle2D cell = view.cellArea(row, column);
        return view.localToScreen((cell.getMinX() + cell.getMaxX()) / 2, (cell.getMinY() + cell.getMaxY()) / 2);
    }

    private static void push(FxRobot keys, KeyCode... combination) {
        keys.push(combination);
    }

    private String text(int row, int column) {
        WaitForAsyncUtils.waitForFxEvents();
        return grid.model().cell(new Place(row, column)).text();
    }

    private static String clipboard() {
        return onScreen(() -> Clipboard.getSystemClipboard().getString());
    }

    private static <T> T onScreen(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(5000, work);
        assertThat(Platform.isFxApplicationThread()).isFalse();
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }
}
