package org.shinchoku.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.intake.Doubt;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.ui.kit.Tasks;
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
        First first = First.of(Books.minato(), List.of(), Reader.INTAKE);
        Rereading rereading = new Rereading(tasks, Runnable::run);
        intake = new IntakeViewModel(first, new FiscalYear(2024), Reader.INTAKE, rereading);
        TargetViewModel target = new TargetViewModel(intake, List.of(), rereading);
        Button take = new Button("取り込む");
        take.setOnAction(e -> taken++);
        Button leave = new Button("やめる");
        leave.setOnAction(e -> left++);
        view = new IntakeView(intake, target, take, leave);
        stage.setScene(new Scene(view, 1280, 760));
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
