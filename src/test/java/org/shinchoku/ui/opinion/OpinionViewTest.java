package org.shinchoku.ui.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.plan.Opinion;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Shown;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Opinions written down while a meeting runs, by real keys. */
@ExtendWith(ApplicationExtension.class)
class OpinionViewTest {

    private final OpenPlan open = Plans.of(Sitting.plan());
    private OpinionView view;
    private Shown window;

    @Start
    void start(Stage stage) {
        OpinionViewModel model = new OpinionViewModel(open, Plans.CLOCK);
        view = new OpinionView(model, () -> {});
        window = new Shown(stage, dialogs -> view);
    }

    private void say(String text) {
        window.push(KeyCode.ENTER);
        window.robot.write(text);
        window.robot.interact(view::record);
    }

    @Test
    void itemAfterItemIsRecordedWithoutTheMouse() {
        window.robot.interact(view::start);
        window.robot.write("1-1");
        say("hayaku");
        assertThat(window.robot
                        .lookup("#opinion-number")
                        .queryAs(TextField.class)
                        .getText())
                .isEqualTo("1-2");
        say("yoi");
        assertThat(open.plan().opinions())
                .extracting(Opinion::item, Opinion::field, Opinion::text)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(30L, 21L, "hayaku"),
                        org.assertj.core.groups.Tuple.tuple(31L, 21L, "yoi"));
    }

    @Test
    void theAnswerIsWrittenBelowWhatWasSaid() {
        window.robot.interact(view::start);
        window.robot.write("11");
        say("nokosu");
        window.robot.interact(view::swap);
        window.focus("#opinion-answer");
        window.robot.write("kentou");
        window.focus("#opinion-answered");
        window.push(KeyCode.SPACE);
        assertThat(open.plan().replies()).extracting(r -> r.text()).containsExactly("kentou");
    }

    @Test
    void whatWasWrittenDownWronglyIsTakenBackIntoTheFields() {
        window.robot.interact(view::start);
        window.robot.write("11");
        say("ookii");
        window.robot.interact(view::swap);
        window.robot.interact(view::correct);
        window.robot.write("desu");
        window.push(KeyCode.TAB);
        assertThat(window.focused().getId()).isEqualTo("opinion-verdict");
        window.robot.interact(view::record);
        assertThat(open.plan().opinions()).extracting(Opinion::text).containsExactly("ookiidesu");
    }
}
