package org.shinchoku.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.window.RunningDesktop.waitFor;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide opens at the screen that one is in; the tour leads from control to control, by keys. */
class GuideTest {

    @TempDir
    Path home;

    private RunningDesktop desk;

    @BeforeEach
    void start() throws TimeoutException {
        desk = new RunningDesktop(home);
    }

    @AfterEach
    void stop() throws TimeoutException {
        desk.close();
    }

    @Test
    void theGuideOpensAtTheScreenThatOneIsIn() {
        desk.startSample();
        guide("一覧の入力");
        desk.push(KeyCode.F6);
        waitFor(() -> "outline".equals(desk.focused().getId()));
        guide("体系");
        desk.push(KeyCode.F4);
        waitFor(() -> desk.focused().getStyleClass().contains("text-place"));
        guide("調書");
    }

    @Test
    void theGuideIsSearched() {
        desk.startSample();
        desk.push(KeyCode.F1);
        waitFor(() -> desk.there("#help-search"));
        desk.robot.clickOn("#help-search");
        desk.type("usb");
        waitFor(() -> desk.text(".help-title").equals("控え") && desk.there(".help-hit"));
    }

    @Test
    void theTourLeadsOnByKeysAndIsLeftWithEsc() {
        desk.startSample();
        desk.push(KeyCode.SHIFT, KeyCode.F1);
        Set<String> seen = new LinkedHashSet<>();
        waitFor(() -> desk.there("#tour"));
        seen.add(desk.text(".tour-title"));
        for (int i = 0; i < 3; i++) {
            String before = desk.text(".tour-title");
            desk.push(i == 1 ? KeyCode.ENTER : KeyCode.RIGHT);
            waitFor(() -> desk.there(".tour-title") && !desk.text(".tour-title").equals(before));
            seen.add(desk.text(".tour-title"));
        }
        assertThat(seen).containsExactly("メニュー", "体系", "一覧", "保存");
        desk.push(KeyCode.LEFT);
        waitFor(() -> desk.text(".tour-title").equals("一覧"));

        desk.push(KeyCode.ESCAPE);
        waitFor(() -> !desk.there("#tour"));
        desk.type("x");
        waitFor(() -> "cell-editor".equals(desk.focused().getId()));
    }

    @Test
    void theTourOfTheFirstStartBringsThePlanItNeeds() {
        waitFor(() -> desk.stage().isFocused() && desk.there("#welcome-tour"));
        desk.robot.clickOn("#welcome-tour");

        waitFor(() -> desk.there("#tour"));
        for (int i = 0; i < 6; i++) {
            desk.push(KeyCode.RIGHT);
        }
        waitFor(() -> desk.text(".tour-title").equals("検索と手引"));
        desk.push(KeyCode.ENTER);
        waitFor(() -> !desk.there("#tour"));
    }

    private void guide(String title) {
        desk.push(KeyCode.F1);
        waitFor(() -> desk.there(".help-title") && desk.text(".help-title").equals(title));
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> !desk.there(".help-title"));
        desk.robot.interact(desk.stage()::requestFocus); // as window managers do
    }
}
