package org.shinchoku.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PickBoxTest {

    private PickBox<String> box;

    @Start
    void start(Stage stage) {
        box = new PickBox<>("担当", () -> List.of("公園課", "道路課", "河川課"), Function.identity());
        stage.setScene(new Scene(box, 300, 60));
        stage.show();
    }

    /** As in Excel's list. */
    @Test
    void aClickOnALineTicksItAsOneOnItsBoxDoes(FxRobot mouse) {
        mouse.clickOn(box);
        mouse.clickOn("道路課");
        assertThat(box.chosenProperty().get()).containsExactly("道路課");

        mouse.clickOn(mouse.lookup((CheckBox tick) -> true).nth(2).queryAs(CheckBox.class));
        assertThat(box.chosenProperty().get()).containsExactly("道路課", "河川課");

        mouse.clickOn("道路課");
        assertThat(box.chosenProperty().get()).containsExactly("河川課");
    }
}
