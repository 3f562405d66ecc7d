package org.shinchoku.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.window.RunningDesktop.waitFor;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault that nobody foresaw ends in one window, from which it can be passed on. */
class FaultTest {

    @TempDir
    Path home;

    private RunningDesktop desk;

    @BeforeEach
    void start() throws TimeoutException {
        desk = new RunningDesktop(home);
        waitFor(() -> desk.there("#welcome-sample"));
    }

    @AfterEach
    void stop() throws TimeoutException {
        desk.close();
    }

    @Test
    void aPlantedFaultIsToldWithCodeAdviceAndTheLogsPlace() {
        Platform.runLater(() -> {
            throw new IllegalStateException("市民の名前", new ArithmeticException());
        });
        waitFor(() -> desk.there(".error-code"));
        String code = desk.text(".error-code").replace("番号 ", "");
        assertThat(code).matches("S-[0-9A-Z]{4}");
        assertThat(desk.text(".dialog-text")).contains("保存されています").contains("管理担当にお知らせください");
        assertThat(desk.there("#fault-copy")).isTrue();
        assertThat(desk.text(".hint.dialog-text"))
                .contains(home.resolve("shinchoku.log").toString());

        desk.robot.clickOn("#fault-copy");
        waitFor(() -> desk.text("#fault-copy").equals("コピーしました"));
        String[] copied = new String[1];
        desk.robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0])
                .contains(code)
                .contains("java.lang.IllegalStateException")
                .contains("java.lang.ArithmeticException")
                .contains("FaultTest")
                .doesNotContain("市民の名前");

        desk.push(KeyCode.ESCAPE);
        waitFor(() -> !desk.there(".error-code"));
    }
}
