package org.shinchoku.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.TreeView;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.plan.Branches;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Schedules;
import org.shinchoku.ui.kit.Boards;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Shown;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The outline under real keys. */
@ExtendWith(ApplicationExtension.class)
class OutlineViewTest {

    private final OpenPlan open = Plans.open();
    private final OutlineViewModel model = new OutlineViewModel(open);
    private Shown screen;

    @Start
    void start(Stage stage) {
        screen = new Shown(stage, dialogs -> new OutlineView(model, dialogs));
    }

    @Test
    void anItemGoesOneLevelDownAndUpAgain() {
        select(20);
        screen.push(KeyCode.ALT, KeyCode.RIGHT);
        ask("ここへは移せません");
        screen.push(KeyCode.ENTER);
        Shown.waitFor(screen::isClosed);

        select(12);
        screen.push(KeyCode.ALT, KeyCode.LEFT);
        ask("階層を変えますか");
        screen.push(KeyCode.ENTER);
        Shown.waitFor(screen::isClosed);
        assertThat(order()).isEqualTo("甲1 見守り2 サロン1 乙1 サロン2");
        assertThat(open.plan().values().size()).isEqualTo(2);

        screen.push(KeyCode.ALT, KeyCode.RIGHT);
        Shown.waitFor(screen::isClosed);
        assertThat(order()).isEqualTo("甲1 見守り2 サロン2 乙1 サロン2");
        assertThat(open.journal()).hasSize(2);
    }

    @Test
    void aBranchIsCutAndPastedByKeys() {
        select(11);
        screen.push(KeyCode.CONTROL, KeyCode.X);
        assertThat(open.journal()).isEmpty();
        select(20);
        screen.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(order()).isEqualTo("甲1 サロン2 乙1 サロン2 見守り2");
        screen.robot.interact(open::undo);
        assertThat(order()).isEqualTo("甲1 見守り2 サロン2 乙1 サロン2");
    }

    @Test
    void aCopyAsksWhetherWhatIsWrittenComesAlong() {
        select(11);
        screen.push(KeyCode.CONTROL, KeyCode.C);
        screen.push(KeyCode.CONTROL, KeyCode.V);
        ask("枝の貼り付け");
        screen.push(KeyCode.ENTER);
        Shown.waitFor(screen::isClosed);
        assertThat(order()).isEqualTo("甲1 見守り2 見守り2 サロン2 乙1 サロン2");
        assertThat(open.plan().values().size()).isEqualTo(2);
        assertThat(open.undoStepProperty().get()).isEqualTo("項目の複写");
    }

    @Test
    void aRepostIsPlacedByKeysAndEnterFollowsIt() {
        select(11);
        screen.push(KeyCode.CONTROL, KeyCode.R);
        ask("再掲を置く");
        screen.push(KeyCode.ENTER);
        Shown.waitFor(screen::isClosed);
        assertThat(order()).isEqualTo("甲1 見守り2 サロン2 乙1 サロン2 見守り2");

        screen.focus("#outline");
        screen.push(KeyCode.ENTER);
        assertThat(open.selectedItemProperty().get()).isEqualTo(11);
    }

    @Test
    void numbersAreCountedAnewAfterALook() {
        edit(
                "番号",
                plan -> plan.with(plan.item(12).withNumber("7"))
                        .with(plan.item(21).withNumber("7")));
        select(11);
        screen.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        ask("連番の振り直し");
        assertThat(screen.line("#renumber-preview", 0)).isEqualTo("7|1-2|サロン");
        screen.push(KeyCode.ENTER);
        Shown.waitFor(screen::isClosed);
        assertThat(open.plan().item(12).number()).isEqualTo("1-2");
        assertThat(open.plan().item(21).number()).isEqualTo("1-2");
        assertThat(open.journal()).hasSize(2);
    }

    @Test
    void whatHangsOnAnItemIsNamedBeforeItGoes() {
        select(10);
        screen.push(KeyCode.DELETE);
        ask("目標の削除");
        assertThat(screen.text(".dialog-text")).contains("その下にある2項目", "記入済みの欄2件", "再掲1か所は残り");
        screen.push(KeyCode.ENTER);
        Shown.waitFor(screen::isClosed);
        assertThat(order()).isEqualTo("乙1 サロン2");
    }

    @Test
    void anItemIsSettledToComeEveryOtherYear() {
        FiscalYear year = new FiscalYear(2024);
        edit("欄", plan -> plan.with(Field.yearly(4, 2, 2, "実績", Field.Kind.TEXT, List.of(year))));
        select(11);
        screen.push(KeyCode.CONTROL, KeyCode.E);
        ask("「1-1 見守り」の終了・隔年");
        Shown.waitFor(() -> "schedule-every".equals(screen.focused().getId()));
        screen.push(KeyCode.DOWN);
        screen.push(KeyCode.ENTER);
        Shown.waitFor(screen::isClosed);
        assertThat(Schedules.asks(open.plan(), 11, year.next())).isFalse();
        assertThat(Schedules.asks(open.plan(), 11, year)).isTrue();
    }

    @Test
    void anItemIsDraggedBeforeBehindOrUnderAnother() {
        drag(12, 11, 0.1);
        assertThat(order()).isEqualTo("甲1 サロン2 見守り2 乙1 サロン2");
        drag(12, 11, 0.9);
        assertThat(order()).isEqualTo("甲1 見守り2 サロン2 乙1 サロン2");
        drag(11, 20, 0.5); // onto what stands on a level above
        assertThat(order()).isEqualTo("甲1 サロン2 乙1 サロン2 見守り2");
        assertThat(open.journal()).hasSize(3);
    }

    @Test
    void whereItCannotBeNoItemIsLetGo() {
        OutlineCell line = cell(10);
        DragEvent over = over(line, DragEvent.DRAG_OVER, cell(12), "10", 0.5);
        assertThat(over.isAccepted()).isFalse();
        over(line, DragEvent.DRAG_DROPPED, cell(12), "10", 0.5);
        over(line, DragEvent.DRAG_DROPPED, null, "12", 0.5); // a number that is dragged in from elsewhere
        assertThat(open.journal()).isEmpty();
    }

    @Test
    void theItemThatIsLookedAtIsSeenWhereverItStands() {
        edit("項目", plan -> {
            Plan more = plan;
            for (int i = 0; i < 90; i++) {
                more = more.with(new Item(100 + i, 10, 2, 10 + i, "", "事業" + i, false, 0));
            }
            return more;
        });
        screen.focus("#outline");
        for (long id : new long[] {11, 189, 140, 20, 12}) {
            screen.robot.interact(() -> open.selectedItemProperty().set(id));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(cell(id).isSelected()).isTrue();
        }
        for (long id : new long[] {189, 140, 11}) {
            screen.robot.interact(() -> model.narrowedProperty().set(Set.of(10L, id)));
            screen.robot.interact(() -> open.selectedItemProperty().set(id));
            WaitForAsyncUtils.waitForFxEvents();
            screen.robot.interact(() -> model.narrowedProperty().set(null));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(cell(id).isSelected()).as("after a filter").isTrue();
        }
    }

    @Test
    void aFoldedBranchComesBackFoldedAfterItsDeletionAndAfterAFilter() {
        TreeView<Item> tree = screen.robot.lookup("#outline").query();
        screen.robot.interact(() -> tree.getRoot().getChildren().get(0).setExpanded(false));
        edit("項目の削除", plan -> new Branches(plan, Outline.of(plan)).remove(10));
        assertThat(tree.getExpandedItemCount()).isEqualTo(2);
        screen.robot.interact(open::undo);
        assertThat(tree.getExpandedItemCount()).isEqualTo(3);

        screen.robot.interact(() -> model.narrowedProperty().set(Set.of(10L, 11L)));
        assertThat(tree.getExpandedItemCount()).isEqualTo(2);
        screen.robot.interact(() -> model.narrowedProperty().set(null));
        assertThat(tree.getExpandedItemCount()).isEqualTo(3);
    }

    /** @param part of the height of the line below which the mouse is let go */
    private void drag(long id, long onto, double part) {
        OutlineCell from = cell(id);
        OutlineCell line = cell(onto);
        assertThat(over(line, DragEvent.DRAG_OVER, from, "" + id, part).isAccepted())
                .isTrue();
        over(line, DragEvent.DRAG_DROPPED, from, "" + id, part);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private DragEvent over(OutlineCell line, EventType<DragEvent> type, Object from, String text, double part) {
        Point2D at = line.localToScene(5, line.getHeight() * part);
        DragEvent[] event = new DragEvent[1];
        screen.robot.interact(() -> {
            Dragboard board = Boards.of(DataFormat.PLAIN_TEXT, text);
            line.addEventHandler(type, e -> event[0] = e);
            event[0] = new DragEvent(type, board, at.getX(), at.getY(), 0, 0, TransferMode.MOVE, from, line, null);
            Event.fireEvent(line, event[0]);
        });
        return event[0];
    }

    /** The line of an item, which has to be in sight. */
    private OutlineCell cell(long id) {
        screen.robot.interact(
                () -> screen.robot.lookup("#outline").queryParent().layout());
        return screen.robot.lookup(".tree-cell").queryAllAs(OutlineCell.class).stream()
                .filter(cell -> cell.getItem() != null && cell.getItem().id() == id && cell.isVisible())
                .findFirst()
                .orElseThrow();
    }

    private void edit(String what, UnaryOperator<Plan> change) {
        screen.robot.interact(() -> open.edit(what, change));
    }

    private void select(long id) {
        screen.robot.interact(() -> open.selectedItemProperty().set(id));
        screen.focus("#outline");
    }

    private void ask(String headline) {
        Shown.waitFor(
                () -> !screen.isClosed() && screen.text(".dialog-headline").equals(headline));
        Shown.waitFor(() -> screen.focused() != null);
    }

    /** The labels with the levels they stand on. */
    private String order() {
        return open.outline().items().stream().map(OutlineViewTest::word).collect(Collectors.joining(" "));
    }

    private static String word(Item item) {
        return item.label() + item.level();
    }
}
