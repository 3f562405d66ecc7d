package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What lies behind a task that runs hears no key. */
@ExtendWith(ApplicationExtension.class)
class BusyPaneTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final Tasks tasks = new Tasks(waiting::add, Platform::runLater, fault -> {});
    private Button behind;
    private Scene scene;

    @Start
    void start(Stage stage) {
        behind = new Button("台帳を開く");
        behind.setOnAction(e -> heard.add("behind"));
        scene = new Scene(new StackPane(behind, new BusyPane(tasks, new SimpleBooleanProperty())), 600, 400);
        scene.getAccelerators().put(KeyCombination.valueOf("Ctrl+Z"), () -> heard.add("undo"));
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
    }

    private void wander(FxRobot robot) {
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.TAB, KeyCode.UP, KeyCode.LEFT)) {
            robot.push(key);
        }
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.getFocusOwner()).isNotSameAs(behind);
        assertThat(heard).isEmpty();
    }

    @Test
    void keysLeadNowhereAndEscapeGivesItUp(FxRobot robot) {
        robot.interact(() -> tasks.start("取込", progress -> {}));
        wander(robot);
        Shown.waitFor(() -> scene.getFocusOwner() instanceof Button);
        robot.push(KeyCode.ENTER); // meant for what was done before: as a file was opened with it
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tasks.currentProperty().get()).isNotNull();
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tasks.currentProperty().get()).isNull();

        robot.interact(behind::requestFocus);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(heard).containsExactly("behind", "undo");
    }

    @Test
    void whatIsBeingWrittenIsNotLeftEither(FxRobot robot) {
        CountDownLatch written = new CountDownLatch(1);
        robot.interact(() -> tasks.start("取込", progress -> {
            progress.last("書き込んでいます");
            written.await();
        }));
        Thread writing = new Thread(waiting.remove());
        writing.start();
        Task task = tasks.currentProperty().get();
        Shown.waitFor(() -> !task.cancellableProperty().get());
        wander(robot);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tasks.currentProperty().get()).isSameAs(task);
        assertThat(heard).isEmpty();
        written.countDown();
        Shown.waitFor(() -> tasks.currentProperty().get() == null);
    }
}
