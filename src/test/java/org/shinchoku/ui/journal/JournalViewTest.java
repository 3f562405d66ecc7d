package org.shinchoku.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.ui.journal.JournalViewModel.Step;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Shown;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The journal under real keys. */
@ExtendWith(ApplicationExtension.class)
class JournalViewTest {

    private final OpenPlan open = Plans.open();
    private JournalViewModel model;
    private Shown screen;

    @Start
    void start(Stage stage) {
        open.edit("一つ目", plan -> plan.without(Key.of(Kind.ITEM, 21)));
        open.edit("二つ目", plan -> plan.without(Key.of(Kind.ITEM, 20)));
        model = new JournalViewModel(open, Plans.CLOCK);
        screen = new Shown(stage, dialogs -> new JournalView(model, dialogs, () -> {}, () -> {}));
    }

    @Test
    void theStepThatIsLookedAtStaysChosenWhateverIsDone() {
        screen.focus("#journal");
        screen.push(KeyCode.END);
        assertThat(chosen().what()).isEqualTo("一つ目");

        screen.robot.interact(() -> model.goBack(1, chosen().when()));
        assertThat(model.steps()).hasSize(3);
        assertThat(chosen().what()).isEqualTo("一つ目");
        assertThat(screen.robot.lookup("#journal-look").tryQuery()).isPresent();

        screen.robot.interact(open::undo);
        assertThat(chosen().what()).isEqualTo("一つ目");
        screen.push(KeyCode.UP);
        assertThat(chosen().what()).isEqualTo("二つ目");
    }

    @Test
    void aStepThatTheFilterHidesIsLookedAtNoMore() {
        screen.focus("#journal");
        screen.push(KeyCode.END);
        screen.robot.interact(() -> model.filterProperty().set(new Filter("二つ目", "", Period.ALL, Sort.ALL, 0)));

        assertThat(model.steps()).hasSize(1);
        assertThat(chosen()).isNull();
        assertThat(screen.robot.lookup("#journal-look").tryQuery()).isEmpty();
    }

    private Step chosen() {
        ListView<Step> list = screen.robot.lookup("#journal").query();
        return list.getSelectionModel().getSelectedItem();
    }
}
