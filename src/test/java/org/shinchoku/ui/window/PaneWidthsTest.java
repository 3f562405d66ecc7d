package org.shinchoku.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.ui.kit.Settings;
import org.shinchoku.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** However often the window is closed and opened, its panes stay as wide as they were drawn. */
@ExtendWith(ApplicationExtension.class)
class PaneWidthsTest {

    @TempDir
    private Path folder;

    private final Region left = pane("left");
    private final Region centre = new Region();
    private final Region right = pane("right");
    private SplitPane split;

    private static Region pane(String name) {
        Region pane = new Region();
        pane.setId(name);
        pane.setPrefWidth(290);
        return pane;
    }

    @Start
    void start(Stage stage) {
        Theme.load();
        split = new SplitPane(left, centre, right);
        Scene scene = new Scene(split, 1200, 600);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theyAreAsWideAsTheyWereDrawn(FxRobot robot) {
        Settings settings = new Settings(folder.resolve("settings"));
        PaneWidths widths = new PaneWidths(split, settings);
        robot.interact(() -> split.setDividerPositions(0.3, 0.75));
        double leftWide = left.getWidth();
        double rightWide = right.getWidth();
        for (int opened = 0; opened < 4; opened++) {
            robot.interact(() -> widths.keep(centre));
            robot.interact(() -> split.setDividerPositions(0.5, 0.6));
            robot.interact(() -> widths.restore(centre));
        }

        assertThat(left.getWidth()).isCloseTo(leftWide, within(1.0));
        assertThat(right.getWidth()).isCloseTo(rightWide, within(1.0));
    }
}
