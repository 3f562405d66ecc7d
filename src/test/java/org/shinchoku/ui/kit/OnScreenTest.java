package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window that the screen has no room for is scrolled, without its buttons. */
class OnScreenTest {

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatHasNoRoomIsScrolledAndTheButtonsStayInSight() {
        double foot = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Region body = new Region();
            body.setMinSize(1000, 600);
            DialogPane pane = new DialogPane();
            pane.setContent(body);
            pane.getButtonTypes().setAll(ButtonType.OK);
            Scene scene = new Scene(pane, 910, 512);
            OnScreen.scroll(pane, body);
            scene.snapshot(null); // lays it out
            Region button = (Region) pane.lookupButton(ButtonType.OK);
            return button.localToScene(button.getLayoutBounds()).getMaxY();
        });

        assertThat(foot).isLessThan(512);
    }
}
