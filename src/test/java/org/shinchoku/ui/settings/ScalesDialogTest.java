package org.shinchoku.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.settings.Samples.DEGREE;
import static org.shinchoku.ui.settings.Samples.DEGREES;
import static org.shinchoku.ui.settings.Samples.SYMBOLS;

import java.math.BigDecimal;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Shown;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Scales under real keys. */
@ExtendWith(ApplicationExtension.class)
class ScalesDialogTest {

    private final OpenPlan open = Samples.open();
    private final Plan before = open.plan();
    private Shown window;

    @Start
    void start(Stage stage) {
        window = new Shown(stage);
    }

    private void show() {
        window.open(dialogs -> new ScalesDialog(dialogs, new ScalesViewModel(open)).show());
        Shown.waitFor(() -> "scales".equals(window.focused().getId()));
    }

    private void agree() {
        window.focus("#scales");
        window.push(KeyCode.ENTER);
        Shown.waitFor(window::isClosed);
    }

    @Test
    void figuresAreTriedOutThroughTheChain() {
        show();
        assertThat(window.line("#steps", 0)).isEqualTo("◎||達成度が5・4");
        assertThat(window.text("#try-result")).isEqualTo("達成率 90.0％ → 4 → ◎");
        window.focus("#try-actual");
        window.push(KeyCode.CONTROL, KeyCode.A);
        window.type("7");
        assertThat(window.text("#try-result")).isEqualTo("達成率 70.0％ → 3 → ○");
        window.focus("#scales");
        window.push(KeyCode.DOWN);
        assertThat(window.text("#try-result")).isEqualTo("達成率 70.0％ → 3");
        window.push(KeyCode.ESCAPE);
        Shown.waitFor(window::isClosed);
        assertThat(open.plan()).isSameAs(before);
    }

    @Test
    void aThresholdIsMovedAndTheTryOutFollowsAndAllIsOneEntry() {
        show();
        window.push(KeyCode.DOWN);
        window.focus("#steps");
        window.push(KeyCode.HOME);
        window.focus("#step-from");
        window.push(KeyCode.CONTROL, KeyCode.A);
        window.type("90");
        window.focus("#step-meaning");
        window.type("yoi");
        window.focus("#steps");
        assertThat(window.line("#steps", 0)).isEqualTo("5|yoi|90％以上");
        assertThat(window.text("#try-result")).isEqualTo("達成率 90.0％ → 5");
        agree();
        assertThat(open.plan().scale(DEGREES).rate(new BigDecimal("0.9"))).contains("5");
        assertThat(open.journal()).hasSize(1);
        open.undo();
        assertThat(open.plan()).isEqualTo(before);
    }

    @Test
    void marksAreAddedMovedAndTakenAwayByKeys() {
        show();
        window.focus("#steps");
        window.push(KeyCode.INSERT);
        window.type("s");
        window.focus("#steps");
        window.push(KeyCode.ALT, KeyCode.UP);
        window.push(KeyCode.HOME);
        window.push(KeyCode.DELETE);
        agree();
        assertThat(open.plan().scale(SYMBOLS).marks()).containsExactly("○", "△", "s", "×");
    }

    @Test
    void aScaleThatGoesLeavesItsFieldsAndThoseThatFollowedFromIt() {
        ScalesViewModel model = new ScalesViewModel(open);
        model.remove(model.scale(DEGREES));
        model.apply();

        assertThat(open.plan().field(DEGREE).scale()).isZero();
        assertThat(open.plan().scale(SYMBOLS).basis()).isZero();
        assertThat(open.plan().values()).isEqualTo(before.values());
    }

    @Test
    void aScaleIsAddedAndGivenToAField() {
        ScalesViewModel model = new ScalesViewModel(open);
        Scale added = model.add(false);
        model.use(model.fields().get(0), added, true);

        assertThat(model.draft().field(DEGREE).scale()).isEqualTo(added.id());
        assertThat(model.consequences().misfits()).startsWith("「達成度」に当てはまらない記入が1件あります（「5」）");
    }
}
