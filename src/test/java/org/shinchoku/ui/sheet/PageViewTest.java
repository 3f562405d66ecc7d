package org.shinchoku.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shinchoku.paper.Page;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A page as wide as its window, in windows of all proportions. */
@ExtendWith(ApplicationExtension.class)
class PageViewTest {

    private final FxRobot robot = new FxRobot();
    private PageView view;

    @Start
    void start(Stage stage) {
        view = new PageView(row -> {});
        // a size of the stage itself would stay with the tests behind this one
        Scene scene = new Scene(new Pane(view), 600, 400);
        scene.getStylesheets()
                .add(PageView.class
                        .getResource("/org/shinchoku/ui/kit/shinchoku.css")
                        .toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    private long bars(Orientation orientation) {
        return view.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == orientation && bar.isVisible())
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "1190, 842, 900, 760, 0",
        "1190, 842, 1600, 1300, 0",
        "1190, 842, 900, 655, 0",
        "1190, 842, 900, 642, 0",
        "1190, 842, 900, 630, 1",
        "1190, 842, 900, 400, 1",
        "595, 842, 800, 700, 1"
    })
    void thereIsABarOnlyWhereThePageIsHigherThanTheWindow(
            double pageWidth, double pageHeight, double width, double height, int down) {
        robot.interact(() -> {
            view.setMinSize(width, height);
            view.setMaxSize(width, height);
            view.show(new Page(0, pageWidth, pageHeight, List.of(), List.of(), List.of()));
        });
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(bars(Orientation.HORIZONTAL)).as("across").isZero();
        assertThat(bars(Orientation.VERTICAL)).as("down").isEqualTo(down);
        double used = view.getContent().getLayoutBounds().getWidth();
        assertThat(used).isLessThanOrEqualTo(view.getViewportBounds().getWidth());
        boolean allSeen = view.getContent().getLayoutBounds().getHeight()
                <= view.getViewportBounds().getHeight() + 0.5;
        assertThat(allSeen).isEqualTo(down == 0);
    }
}
