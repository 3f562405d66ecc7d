package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The mouse can take hold of a scroll bar, however long the list. */
class ThumbTest {

    private static final double ENOUGH_PX = 24;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theThumbOfAVeryLongListIsLongEnough() {
        double[] size = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Theme.load();
            ListView<Integer> list = new ListView<>();
            list.getItems().setAll(IntStream.range(0, 50_000).boxed().toList());
            Scene scene = new Scene(new StackPane(list), 300, 400);
            Theme.dress(scene);
            scene.snapshot(null); // lays it out
            ScrollBar bar = list.lookupAll(".scroll-bar").stream()
                    .map(ScrollBar.class::cast)
                    .filter(b -> b.getOrientation() == Orientation.VERTICAL)
                    .findFirst()
                    .orElseThrow();
            return new double[] {((Region) bar.lookup(".thumb")).getHeight(), bar.getWidth()};
        });

        assertThat(size[0]).isGreaterThanOrEqualTo(ENOUGH_PX);
        assertThat(size[1]).as("as slim as it was").isLessThan(16);
    }
}
