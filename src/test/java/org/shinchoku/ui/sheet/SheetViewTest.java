package org.shinchoku.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Shown;
import org.shinchoku.ui.kit.Tasks;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SheetViewTest {

    private SheetViewModel model;
    private Shown window;

    @Start
    void start(Stage stage) {
        Tasks inPlace = new Tasks(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        model = new SheetViewModel(
                Plans.open(), new Latest("割付け", inPlace), new Latest("割付け", inPlace), Plans.CLOCK, Chosen.NONE);
        window = new Shown(
                stage,
                dialogs -> new SheetView(
                        model,
                        new FormKeeping(model, dialogs),
                        new Thumbnails(Runnable::run, Runnable::run),
                        new HBox()));
    }

    @Test
    void theFormThatWasKeptIsTheOneThatIsNamed() {
        window.robot.interact(() -> model.keepAs("委員会の資料"));
        WaitForAsyncUtils.waitForFxEvents();
        ComboBox<?> forms = window.robot.lookup("#sheet-form").queryComboBox();
        assertThat(forms.getValue()).isEqualTo(model.chosenProperty().get());
        window.robot.interact(model::remove);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(forms.getValue()).isEqualTo(model.chosenProperty().get());
    }
}
