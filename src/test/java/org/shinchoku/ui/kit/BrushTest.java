package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class BrushTest {

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void anAreaThatReachesFarBeyondThePictureCoversAllOfItThatIsSeen() {
        for (double top : new double[] {10, -60_000, -129_000}) {
            PixelReader picture = painted(new Rectangle2D(5, top, 80, 130_000));
            assertThat(picture.getColor(30, 50)).isEqualTo(Color.WHITE);
            assertThat(picture.getColor(84, 50)).as("hairline").isEqualTo(Color.GRAY);
            assertThat(picture.getColor(95, 50)).as("beside it").isEqualTo(Color.RED);
        }
    }

    private static PixelReader painted(Rectangle2D area) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Canvas canvas = new Canvas(100, 100);
            Brush brush = new Brush(canvas.getGraphicsContext2D());
            brush.begin(1, 1);
            brush.fill(Color.RED, 0, 0, 100, 100);
            brush.fill(Color.WHITE, area);
            brush.border(Color.GRAY, area);
            return canvas.snapshot(null, null).getPixelReader();
        });
    }
}
