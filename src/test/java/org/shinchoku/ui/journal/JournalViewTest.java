package org.shinchoku.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
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
        screen = new Shown(stage, dialogs -> {
            JournalView view = new JournalView(model, dialogs, () -> {}, () -> {});
            view.setMaxWidth(330);
            return new StackPane(view);
        });
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

    @Test
    void whatAStepChangedIsSeenWholeWhereThereIsRoom() {
        screen.robot.interact(() -> open.edit(
                "三つ目", plan -> plan.with(plan.item(11).withLabel("見守りと声かけと相談のできる居場所づくりの取組を地域の団体とともに続けること".repeat(2)))));
        screen.focus("#journal");
        screen.push(KeyCode.HOME);
        Shown.waitFor(() -> screen.robot.lookup(".journal-after").tryQuery().isPresent());
        Node last = screen.robot.lookup(".journal-after").query();
        Node view = screen.robot.lookup(".journal-scroll").query();
        Shown.waitFor(() -> last.localToScene(last.getLayoutBounds()).getMaxY()
                <= view.localToScene(view.getLayoutBounds()).getMaxY());
    }

    private Step chosen() {
        ListView<Step> list = screen.robot.lookup("#journal").query();
        return list.getSelectionModel().getSelectedItem();
    }
}
