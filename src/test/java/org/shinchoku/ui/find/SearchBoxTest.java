package org.shinchoku.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SearchBoxTest {

    private final SearchViewModel search = new SearchViewModel();
    private SearchBox box;
    private boolean left;

    @Start
    void start(Stage stage) {
        box = new SearchBox(search, () -> left = true);
        stage.setScene(new Scene(box, 400, 60));
        stage.show();
        box.begin();
    }

    @Test
    void whatAJapaneseConversionProposesIsLookedForAndItsKeysAreItsOwn(FxRobot keys) {
        keys.interact(() -> Event.fireEvent(field(), conversion("そうだん", "")));
        assertThat(search.queryProperty().get()).isEqualTo("そうだん");
        keys.push(KeyCode.ESCAPE);
        assertThat(left).as("the conversion is left, not the search").isFalse();

        keys.interact(() -> Event.fireEvent(field(), conversion("", "相談")));
        assertThat(search.queryProperty().get()).isEqualTo("相談");
        keys.push(KeyCode.ESCAPE);
        assertThat(left).isTrue();
        assertThat(search.queryProperty().get()).isEmpty();
        assertThat(search.words()).isEqualTo("相談");
    }

    private TextField field() {
        return (TextField) box.lookup("#search");
    }

    private static InputMethodEvent conversion(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0);
    }
}
