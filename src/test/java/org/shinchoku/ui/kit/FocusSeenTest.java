package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whoever goes by Tab sees which control has the keys, whatever it is. */
@ExtendWith(ApplicationExtension.class)
class FocusSeenTest {

    private static final double GAP = 6;

    private final VBox all = new VBox(2 * GAP);

    @Start
    void start(Stage stage) {
        Theme.load();
        Button flat = Buttons.flat("すべてに印", Feather.CHECK_SQUARE, "すべてに印を付けます", () -> {});
        flat.setFocusTraversable(true);
        all.getChildren()
                .setAll(
                        new TextField(),
                        new Button("分割…"),
                        flat,
                        new CheckBox("区別する"),
                        new Hyperlink("1-1 見守り"),
                        new ToggleButton("前年度"),
                        new ComboBox<String>(),
                        new MenuButton("保存した条件"),
                        new Spinner<Integer>(1, 9, 1),
                        closed());
        Scene scene = new Scene(all, 300, 500);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static TitledPane closed() {
        TitledPane part = new TitledPane("見出し", new Label());
        part.setExpanded(false);
        return part;
    }

    @Test
    void theControlThatHasTheKeysLooksOtherwise(FxRobot keys) {
        List<Node> unseen = new ArrayList<>();
        keys.interact(() -> all.getChildren().get(0).requestFocus());
        for (Node control : all.getChildren().subList(1, all.getChildren().size())) {
            List<Integer> before = picture(keys, control);
            keys.push(KeyCode.TAB);
            if (picture(keys, control).equals(before)) {
                unseen.add(control);
            }
        }
        assertThat(unseen).isEmpty();
    }

    private List<Integer> picture(FxRobot keys, Node control) {
        WritableImage[] image = new WritableImage[1];
        keys.interact(() -> image[0] = all.snapshot(null, null));
        List<Integer> pixels = new ArrayList<>();
        var place = control.getBoundsInParent();
        for (int y = (int) (place.getMinY() - GAP); y < place.getMaxY() + GAP; y++) {
            for (int x = 0; x < image[0].getWidth(); x++) {
                pixels.add(image[0].getPixelReader().getArgb(x, Math.max(0, y)));
            }
        }
        return pixels;
    }
}
