package org.shinchoku.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.intake.Doubt;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Area;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class IntakeViewTest {

    private final Tasks tasks = new Tasks(Runnable::run, Runnable::run, fault -> {
        throw new AssertionError(fault);
    });
    private IntakeViewModel intake;
    private IntakeView view;
    private int taken;
    private int left;

    @Start
    void start(Stage stage) {
        Theme.load();
        First first = First.of(Books.minato(), List.of(), 0, Reader.INTAKE);
        Latest latest = new Latest("読み直しています", tasks);
        intake = new IntakeViewModel(first, new FiscalYear(2024), Reader.INTAKE, latest);
        TargetViewModel target = new TargetViewModel(intake, List.of(), null, latest);
        Button take = new Button("取り込む");
        take.setOnAction(e -> taken++);
        Button leave = new Button("やめる");
        leave.setOnAction(e -> left++);
        view = new IntakeView(intake, target, take, leave);
        Scene scene = new Scene(view, 1280, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.requestFocus();
    }

    @Test
    void theArrowsGoThroughTheSheetAndEnterLeadsToTheCorrections(FxRobot keys) {
        push(keys, KeyCode.DOWN);
        push(keys, KeyCode.DOWN);
        push(keys, KeyCode.RIGHT);
        assertThat(intake.sheet().spot().address()).isEqualTo("B3");

        push(keys, KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("tool-role");
        push(keys, KeyCode.ESCAPE);
        assertThat(focused()).isInstanceOf(SheetView.class);
        push(keys, KeyCode.ESCAPE);
        assertThat(left).isEqualTo(1);
    }

    @Test
    void aRowIsCorrectedByKeysAloneAndTakenBack(FxRobot keys) {
        keys.interact(() -> intake.sheet().go(intake.sheet().find("実績", "C6").orElseThrow()));
        int before = intake.understood().plan().items().size();
        Node row = keys.lookup("#tool-row").query();
        keys.interact(row::requestFocus);
        push(keys, KeyCode.ENTER);
        keys.interact(() -> ((ComboBox<?>) row).getSelectionModel().selectLast());
        push(keys, KeyCode.ENTER);
        assertThat(intake.understood().plan().items().size()).isLessThan(before);

        push(keys, KeyCode.ESCAPE);
        push(keys, KeyCode.CONTROL, KeyCode.Z);
        assertThat(intake.understood().plan().items().size()).isEqualTo(before);
    }

    @Test
    void f8GoesFromDoubtToDoubtAndF9TicksThem(FxRobot keys) {
        List<Doubt> doubts = List.copyOf(intake.doubts().all());
        assertThat(doubts).isNotEmpty();
        push(keys, KeyCode.F8);
        assertThat(intake.doubts().currentProperty().get()).isEqualTo(doubts.get(0));
        push(keys, KeyCode.F9);
        assertThat(intake.doubts().openProperty().get()).isEqualTo(doubts.size() - 1);
    }

    @Test
    void anotherSheetIsShownByKeyAndControlEnterTakesItIn(FxRobot keys) {
        push(keys, KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(intake.sheet().sheet().name()).isEqualTo("覚書");
        push(keys, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void rowsAreChosenWithShiftAndCorrectedByKeysAlone(FxRobot keys) {
        keys.interact(() -> intake.sheet().go(intake.sheet().find("実績", "C5").orElseThrow()));
        push(keys, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(intake.sheet().rows()).isEqualTo(new Area(4, 0, 2, 6));
        push(keys, KeyCode.ENTER);
        push(keys, KeyCode.ENTER);
        push(keys, KeyCode.END);
        push(keys, KeyCode.ENTER);
        assertThat(intake.understood().plan().items())
                .extracting(Item::label)
                .contains("減塩教室")
                .doesNotContain("職場体験", "企業訪問");

        push(keys, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("tool-auto");
        push(keys, KeyCode.SPACE);
        assertThat(intake.understood().plan().items()).extracting(Item::label).contains("職場体験", "企業訪問");
    }

    @Test
    void rowsAreChosenByTheirNumbersAndCorrectedWithTheMouseAlone(FxRobot mouse) {
        SheetView sheet = mouse.lookup("#sheet-picture").queryAs(SheetView.class);
        mouse.moveTo(sheet.localToScreen(10, sheet.cellArea(4, 0).getMinY() + 6));
        mouse.press(MouseButton.PRIMARY);
        mouse.moveTo(sheet.localToScreen(12, sheet.cellArea(5, 1).getMinY() + 6));
        mouse.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(intake.sheet().rows()).isEqualTo(new Area(4, 0, 2, 6));
        mouse.clickOn("#tool-row").clickOn("注記");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(intake.understood().plan().items())
                .extracting(Item::label)
                .contains("減塩教室")
                .doesNotContain("職場体験", "企業訪問");

        mouse.clickOn("#correction-forget");
        assertThat(intake.understood().plan().items()).extracting(Item::label).contains("職場体験", "企業訪問");
    }

    @Test
    void aColumnsRoleYearAndLevelAreCorrectedByKeysAlone(FxRobot keys) {
        keys.interact(() -> intake.sheet().go(intake.sheet().find("実績", "F2").orElseThrow()));
        push(keys, KeyCode.ENTER);
        push(keys, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("tool-year");
        push(keys, KeyCode.ENTER);
        push(keys, KeyCode.END);
        push(keys, KeyCode.ENTER);
        FiscalYear last = new FiscalYear(2024).plus(4);
        assertThat(intake.understood().plan().values()).extracting(Value::year).contains(last);

        assertThat(focused().getId()).isEqualTo("tool-year");
        push(keys, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("tool-level");
        push(keys, KeyCode.ENTER);
        push(keys, KeyCode.HOME);
        push(keys, KeyCode.ENTER);
        assertThat(field(intake.understood().plan(), last(last)).level())
                .isEqualTo(outermost(intake.understood().plan()));
    }

    private static Field field(Plan plan, Value value) {
        return plan.field(value.field());
    }

    private static long outermost(Plan plan) {
        return plan.levels().stream()
                .min(Comparator.comparingInt(Level::depth))
                .orElseThrow()
                .id();
    }

    private Value last(FiscalYear year) {
        return intake.understood().plan().values().stream()
                .filter(v -> year.equals(v.year()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aColumnsRoleYearAndLevelAreCorrectedWithTheMouseAlone(FxRobot mouse) {
        SheetView sheet = mouse.lookup("#sheet-picture").queryAs(SheetView.class);
        Rectangle2D cell = sheet.cellArea(1, 5);
        mouse.clickOn(sheet.localToScreen(cell.getMinX() + 8, cell.getMinY() + 8));
        assertThat(intake.sheet().spot().address()).isEqualTo("F2");
        mouse.clickOn("#tool-year").clickOn("年度なし");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(intake.understood().plan().values()).extracting(Value::year).doesNotContain(new FiscalYear(2023));
        mouse.clickOn("#tool-role").clickOn("取り込まない");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(intake.understood().plan().values()).extracting(Value::text).doesNotContain("年6回行った");
        mouse.clickOn("#tool-auto");
        assertThat(intake.understood().plan().values()).extracting(Value::text).contains("年6回行った");
    }

    @Test
    void cellsHaveTheColourOfWhatTheyWereTakenFor(FxRobot keys) {
        SheetView sheet = keys.lookup("#sheet-picture").queryAs(SheetView.class);
        Rectangle2D cell = sheet.cellArea(3, 4);
        Color[] seen = new Color[1];
        keys.interact(() -> seen[0] = sheet.snapshot(null, null)
                .getPixelReader()
                .getColor((int) cell.getMaxX() - 5, (int) cell.getMinY() + 5));

        assertThat(seen[0]).isEqualTo(Tint.of(Meaning.VALUE));
    }

    private Node focused() {
        return view.getScene().getFocusOwner();
    }

    private static void push(FxRobot keys, KeyCode... codes) {
        keys.push(codes);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
