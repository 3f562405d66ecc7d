package org.shinchoku.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.ui.kit.Tasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the clerk sees of a job under way, and how it is stopped. */
@ExtendWith(ApplicationExtension.class)
class DoingBarTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(waiting::add, Runnable::run, fault -> {});
    private final SimpleBooleanProperty laying = new SimpleBooleanProperty();
    private Button print;
    private Button leave;
    private DoingBar bar;
    private Scene scene;

    @Start
    void start(Stage stage) {
        print = new Button("印刷…");
        leave = new Button("閉じる");
        bar = new DoingBar(tasks, laying);
        print.disableProperty().bind(tasks.currentProperty().isNotNull());
        scene = new Scene(new HBox(bar, print, leave));
        stage.setScene(scene);
        stage.show();
        print.requestFocus();
    }

    private String said(FxRobot robot) {
        return robot.lookup("#sheet-doing").queryAs(Label.class).getText();
    }

    private Button stop(FxRobot robot) {
        return robot.lookup("#sheet-stop").queryButton();
    }

    @Test
    void aJobTellsWhereItIsAndIsStopped(FxRobot robot) {
        robot.interact(() -> tasks.start("印刷", progress -> {
            progress.at("1 / 2頁を送っています", 0);
            progress.last("プリンターに渡しています");
        }));
        assertThat(said(robot)).isEqualTo("印刷をしています…");
        robot.interact(stop(robot)::fire);
        assertThat(said(robot)).isEqualTo("印刷を中止しました。");
        assertThat(stop(robot).isVisible()).isFalse();
        robot.interact(() -> laying.set(true));
        assertThat(said(robot)).isEqualTo("頁に割り付けています…");
        assertThat(bar.stop()).isFalse();
    }

    @Test
    void whatIsHandedOverCannotBeStoppedAndIsToldUntilSomethingElseBegins(FxRobot robot) {
        robot.interact(() -> tasks.start("印刷", progress -> {
            progress.last("プリンターに渡しています");
            assertThat(said(robot)).isEqualTo("印刷：プリンターに渡しています");
            assertThat(bar.stop()).isFalse();
            bar.tell("渡しました。");
        }));
        robot.interact(waiting.remove());
        assertThat(said(robot)).isEqualTo("渡しました。");
        robot.interact(() -> tasks.start("書出し", progress -> {}));
        assertThat(said(robot)).isEqualTo("書出しをしています…");
    }

    @Test
    void theButtonThatWasPressedHasTheKeysAgain(FxRobot robot) {
        robot.interact(() -> tasks.start("印刷", progress -> {}));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(leave::requestFocus); // as JavaFX does where the owner of the keys is disabled
        robot.interact(waiting.remove());
        assertThat(scene.getFocusOwner()).isSameAs(print);
    }
}
