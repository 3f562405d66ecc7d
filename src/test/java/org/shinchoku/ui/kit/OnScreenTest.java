package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window is never larger than the screen; what has no room in it is scrolled. */
class OnScreenTest {

    private static final Rectangle2D SMALL = new Rectangle2D(0, 0, 910, 512);
    private static final Rectangle2D LARGE = new Rectangle2D(0, 0, 1920, 1080);

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatIsTooLargeIsScrolledAndItsButtonsStay() {
        DialogPane pane = shown(SMALL);

        assertThat(pane.getContent()).isInstanceOf(ScrollPane.class);
        assertThat(pane.prefWidth(-1)).isLessThanOrEqualTo(910);
        assertThat(pane.prefHeight(-1)).isLessThan(512);
        Region button = (Region) pane.lookupButton(ButtonType.OK);
        assertThat(button.localToScene(button.getLayoutBounds()).getMaxY()).isLessThan(512);
    }

    @Test
    void whatHasRoomIsLeftAsItIs() {
        assertThat(shown(LARGE).getContent()).isNotInstanceOf(ScrollPane.class);
    }

    private static DialogPane shown(Rectangle2D room) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Region body = new Region();
            body.setPrefSize(1000, 600);
            DialogPane pane = new DialogPane();
            pane.setContent(body);
            pane.getButtonTypes().setAll(ButtonType.OK);
            Scene scene = new Scene(pane);
            OnScreen.fit(pane, body, room);
            scene.snapshot(null); // lays it out
            return pane;
        });
    }
}
