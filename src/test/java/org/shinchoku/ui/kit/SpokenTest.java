package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is listened for in every window is heard where it is planted. */
class SpokenTest {

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aFieldIsNamedByItsLabelAndSaysWhatStandsInIt() {
        TextField field = new TextField("公園課");
        assertThat(heard(() -> field)).containsExactly("unnamed");
        field.setAccessibleText("担当課");
        assertThat(heard(() -> field)).containsExactly("unnamed", "says its name in place of its text");
        field.setAccessibleText(null);
        assertThat(heard(() -> new VBox(Labels.name("担当課", field), field))).isEmpty();
        assertThat(Spoken.name(field)).isEqualTo("担当課");
    }

    @Test
    void aBoxIsNamedThoughNoLabelIsSeen() {
        ComboBox<String> box = Combos.of("box", "年度", word -> word);
        assertThat(heard(() -> box)).isEmpty();
        assertThat(Spoken.name(box)).isEqualTo("年度");
    }

    @Test
    void aButtonThatIsAPictureAloneSaysWhatItDoes() {
        assertThat(heard(() -> new Button("…"))).containsExactly("unnamed");
        assertThat(heard(() -> {
                    Button button = Buttons.icon(Feather.X, "一覧に戻る（F4）", () -> {});
                    button.setFocusTraversable(true);
                    return button;
                }))
                .isEmpty();
    }

    @Test
    void whatTakesTheFocusIsOfAKind() {
        assertThat(heard(() -> {
                    Region region = new Region();
                    region.setFocusTraversable(true);
                    region.setAccessibleText("図");
                    return region;
                }))
                .containsExactly("of no kind");
    }

    @Test
    void theOrderIsThatOfReading() {
        assertThat(heard(() -> pane(at("前", 0, 0), at("次", 0, 50), at("横", 100, 0))))
                .isEmpty();
        assertThat(heard(() -> pane(at("次", 0, 50), at("前", 0, 0)))).containsExactly("out of order");
    }

    @Test
    void linesOfListsAreNotSilent() {
        assertThat(heard(() -> {
                    ListView<String> list = new ListView<>();
                    list.getItems().add("a");
                    list.setAccessibleText("一覧");
                    list.setCellFactory(view -> new ListCell<>());
                    return list;
                }))
                .contains("silent line");
    }

    private static Pane pane(Node... nodes) {
        return new Pane(nodes);
    }

    private static Button at(String text, double x, double y) {
        Button button = new Button(text);
        button.relocate(x, y);
        return button;
    }

    /** The kinds of faults in a window with this in it. */
    private static List<String> heard(Supplier<Node> content) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Scene scene = new Scene(new VBox(content.get()), 400, 300);
            scene.snapshot(null); // lays it out
            return Spoken.faults(scene).stream()
                    .map(fault -> fault.replaceAll(":.*", ""))
                    .toList();
        });
    }
}
