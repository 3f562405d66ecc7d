package org.shinchoku.ui.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.item.Samples.BEACH;
import static org.shinchoku.ui.item.Samples.DONE;
import static org.shinchoku.ui.item.Samples.LIGHTHOUSE;
import static org.shinchoku.ui.item.Samples.MARK;
import static org.shinchoku.ui.item.Samples.R4;
import static org.shinchoku.ui.item.Samples.R5;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Spot;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Spoken;
import org.shinchoku.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The card under real keys. */
@ExtendWith(ApplicationExtension.class)
class CardViewTest {

    private static final String DONE_R5 = "令和5年度 取組状況";

    private final AtomicInteger closed = new AtomicInteger();
    private OpenPlan open;
    private CardViewModel model;
    private CardView view;

    @Start
    void start(Stage stage) {
        Theme.load();
        open = Samples.open();
        model = new CardViewModel(open, Plans.CLOCK);
        model.shownProperty().set(true);
        model.go(LIGHTHOUSE);
        view = new CardView(model, new Dialogs(stage), closed::incrementAndGet);
        Scene scene = new Scene(view, 1076, 640);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatIsTypedCountsWhenThePlaceIsLeftAndIsOneEntry(FxRobot keys) {
        focus(DONE_R5);
        type(keys, "abc");
        assertThat(open.journal()).isEmpty();

        push(keys, KeyCode.ENTER);
        assertThat(text(R5)).isEqualTo("abc春と秋に開けた");
        assertThat(open.journal()).hasSize(1);
        assertThat(focused()).isEqualTo("指標");
    }

    @Test
    void altEnterBeginsALineAndTabGoesOn(FxRobot keys) {
        focus(DONE_R5);
        double before = place(DONE_R5).getHeight();
        type(keys, "a");
        push(keys, KeyCode.ALT, KeyCode.ENTER);
        assertThat(place(DONE_R5).getHeight()).isGreaterThan(before + 10);
        push(keys, KeyCode.TAB);
        assertThat(text(R5)).isEqualTo("a\n春と秋に開けた");
        assertThat(focused()).isEqualTo("指標");

        push(keys, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused()).isEqualTo(DONE_R5);
    }

    @Test
    void undoIsFirstThatOfTheTypingAndThenThatOfThePlan(FxRobot keys) {
        focus(DONE_R5);
        type(keys, "x");
        push(keys, KeyCode.ENTER);
        push(keys, KeyCode.SHIFT, KeyCode.TAB);
        push(keys, KeyCode.HOME);
        type(keys, "y");
        push(keys, KeyCode.CONTROL, KeyCode.Z);
        assertThat(((TextPlace) place(DONE_R5)).getText()).isEqualTo("x春と秋に開けた");
        assertThat(open.journal()).hasSize(1);

        push(keys, KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(R5)).isEqualTo("春と秋に開けた");
        assertThat(((TextPlace) place(DONE_R5)).getText()).isEqualTo("春と秋に開けた");

        push(keys, KeyCode.CONTROL, KeyCode.Y);
        assertThat(text(R5)).isEqualTo("x春と秋に開けた");
    }

    @Test
    void escapeLeavesTheTextAsItWasAndThenTheCard(FxRobot keys) {
        focus(DONE_R5);
        type(keys, "x");
        push(keys, KeyCode.ESCAPE);
        assertThat(((TextPlace) place(DONE_R5)).getText()).isEqualTo("春と秋に開けた");
        assertThat(closed).hasValue(0);

        push(keys, KeyCode.ESCAPE);
        assertThat(closed).hasValue(1);
        assertThat(open.journal()).isEmpty();
    }

    @Test
    void theNextItemKeepsWhatWasTypedAndTheField(FxRobot keys) {
        Platform.runLater(() -> model.addSection(open.plan().field(DONE), R5, Samples.HARBOUR));
        WaitForAsyncUtils.waitForFxEvents();
        focus(DONE_R5 + " 港湾課");
        type(keys, "z");
        push(keys, KeyCode.CONTROL, KeyCode.DOWN);

        assertThat(text(R5)).isEqualTo("春と秋に開けた\n(港湾課)z");
        assertThat(open.selectedItemProperty().get()).isEqualTo(BEACH);
        assertThat(focused()).isEqualTo(DONE_R5 + " 港湾課");

        push(keys, KeyCode.CONTROL, KeyCode.UP);
        assertThat(open.selectedItemProperty().get()).isEqualTo(LIGHTHOUSE);
    }

    @Test
    void lastYearStandsBesideThisOneAndIsWrittenToo(FxRobot keys) {
        focus(DONE_R5);
        push(keys, KeyCode.F9);
        focus("令和4年度 取組状況");
        type(keys, "h");
        push(keys, KeyCode.TAB);

        assertThat(text(R4)).isEqualTo("h春だけ開けた");
        assertThat(focused()).isEqualTo(DONE_R5);
        push(keys, KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(model.yearProperty().get()).isEqualTo(R4);
    }

    @Test
    void theCardOpensInTheYearAndAtThePlaceOfACell(FxRobot keys) {
        keys.interact(() -> view.open(Spot.cell(LIGHTHOUSE, DONE, R4)));
        keys.interact(view::requestFocus);
        assertThat(focused()).isEqualTo("令和4年度 取組状況");

        keys.interact(() -> view.open(Spot.cell(LIGHTHOUSE, MARK, R5)));
        keys.interact(view::requestFocus);
        assertThat(focused()).startsWith("令和5年度 評価");

        keys.interact(() -> view.open(Spot.label(LIGHTHOUSE)));
        keys.interact(view::requestFocus);
        assertThat(focused()).as("a title is no place to begin with").startsWith("令和5年度 評価");
    }

    @Test
    void aMarkIsTypedOrChosenAndCountsOnceWhenItIsLeft(FxRobot keys) {
        focus("令和5年度 達成度 事務局");
        type(keys, "5");
        type(keys, "3");
        assertThat(open.journal()).isEmpty();
        push(keys, KeyCode.ENTER);
        assertThat(open.journal()).hasSize(1);
        assertThat(model.read(new Marked(LIGHTHOUSE, Samples.DEGREE, R5, Layer.SECRETARIAT, false)))
                .isEqualTo("3");
        assertThat(focused()).isEqualTo("令和5年度 達成度 事務局の理由");

        focus("令和5年度 評価 委員会");
        push(keys, KeyCode.ALT, KeyCode.DOWN);
        push(keys, KeyCode.UP);
        push(keys, KeyCode.UP);
        push(keys, KeyCode.ENTER);
        assertThat(open.journal()).hasSize(2);
        assertThat(model.read(new Marked(LIGHTHOUSE, MARK, R5, Layer.COMMITTEE, false)))
                .isNotEmpty();
    }

    @Test
    void anOpinionAndItsAnswerAreWrittenOneAfterTheOther(FxRobot keys) {
        focus("新しい意見");
        type(keys, "yoru");
        push(keys, KeyCode.ENTER);
        assertThat(open.plan().opinions()).hasSize(1);
        focus("市の対応");
        type(keys, "hai");
        push(keys, KeyCode.ENTER);
        assertThat(open.plan().replies()).hasSize(1);
        assertThat(open.journal()).hasSize(2);
    }

    @Test
    void whatACommitteeSaysInItsColumnIsAnsweredBelowIt(FxRobot keys) {
        Platform.runLater(() -> open.edit(
                "取込",
                plan -> plan.with(Field.yearly(17, 2, 8, "意見・要望", Field.Kind.OPINION, List.of(R4, R5))
                                .filledBy(Layer.COMMITTEE, Field.Timing.ANY))
                        .with(new Value(LIGHTHOUSE, 17, R5, 0, "夜も開けてほしい。", ""))));
        WaitForAsyncUtils.waitForFxEvents();
        focus("令和5年度 意見・要望〔委員会〕");
        push(keys, KeyCode.TAB);
        assertThat(focused()).isEqualTo("令和5年度 対応〔事務局〕");

        type(keys, "abc");
        push(keys, KeyCode.CONTROL, KeyCode.UP);
        push(keys, KeyCode.CONTROL, KeyCode.DOWN);

        assertThat(focused()).isEqualTo("令和5年度 対応〔事務局〕");
        Field answers = open.plan().fields().stream()
                .filter(f -> f.kind() == Field.Kind.REPLY)
                .findFirst()
                .orElseThrow();
        assertThat(Cells.text(open.plan(), LIGHTHOUSE, answers.id(), R5)).isEqualTo("abc");
    }

    private String text(org.shinchoku.plan.FiscalYear year) {
        return Cells.text(open.plan(), LIGHTHOUSE, DONE, year);
    }

    private void focus(String spoken) {
        Platform.runLater(() -> place(spoken).requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private javafx.scene.layout.Region place(String spoken) {
        return (javafx.scene.layout.Region) view.lookupAll("*").stream()
                .filter(node -> node instanceof Place && spoken.equals(Spoken.name(node)))
                .findFirst()
                .orElseThrow();
    }

    private String focused() {
        Node owner = view.getScene().getFocusOwner();
        return owner == null ? "" : Spoken.name(owner);
    }

    private static void type(FxRobot keys, String text) {
        keys.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void push(FxRobot keys, KeyCode... codes) {
        keys.push(codes);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
