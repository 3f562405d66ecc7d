package org.shinchoku.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.settings.Samples.AHEAD;
import static org.shinchoku.ui.settings.Samples.DONE;
import static org.shinchoku.ui.settings.Samples.LIGHTS;
import static org.shinchoku.ui.settings.Samples.MARKET;
import static org.shinchoku.ui.settings.Samples.R6;
import static org.shinchoku.ui.settings.Samples.SURVEY;
import static org.shinchoku.ui.settings.Samples.TARGET;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reorganisation;
import org.shinchoku.plan.Schedules;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Shown;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The opening of a year under real keys. */
@ExtendWith(ApplicationExtension.class)
class RolloverDialogTest {

    private final OpenPlan open = Samples.open();
    private final List<String> told = new ArrayList<>();
    private Shown window;

    @Start
    void start(Stage stage) {
        window = new Shown(stage);
    }

    private void show() {
        window.open(dialogs -> new RolloverDialog(dialogs, new RolloverViewModel(open)).show(told::add));
        Shown.waitFor(() -> "openings".equals(window.focused().getId()));
    }

    @Test
    void whatTheYearBringsIsSeenAndOneKeyOpensIt() {
        Plan before = open.plan();
        show();
        assertThat(window.line("#openings", 1)).isEqualTo("事業|目標|令和6年度|令和5年度の内容を引き継ぐ|1件");
        assertThat(window.line("#dues", 0)).startsWith("1-1 岸壁の夜間照明|終了|令和5年度で終了（「取組状況」に「事業終了」）、港湾課はみなと振興課||");
        assertThat(window.line("#dues", 1)).isEqualTo("1-2 朝市の開催|記入する||目標：8,000人|冬の回を増やし、出店者の募集を町外にも広げる。");
        assertThat(window.line("#dues", 2)).startsWith("1-3 来訪者の意識調査|休み|隔年（令和5年度から数えて）");
        assertThat(window.text("#rollover-summary")).contains("記入を求める項目は1件、休みは1件、終了は1件");

        window.push(KeyCode.ENTER);
        Shown.waitFor(window::isClosed);
        assertThat(open.plan().field(DONE).years()).contains(R6);
        assertThat(Cells.text(open.plan(), MARKET, TARGET, R6)).isEqualTo("8,000人");
        assertThat(Schedules.asks(open.plan(), LIGHTS, R6)).isFalse();
        assertThat(open.journal()).hasSize(1);
        assertThat(told).containsExactly("令和6年度を開きました。元に戻すことができます。");
        assertThat(open.undoStepProperty().get()).isEqualTo("令和6年度への年度更新");
        open.undo();
        assertThat(open.plan()).isEqualTo(before);
    }

    @Test
    void whatBecomesOfAFieldIsChangedByTheSpaceBar() {
        show();
        window.push(KeyCode.HOME);
        window.push(KeyCode.SPACE);
        window.push(KeyCode.SPACE);
        assertThat(window.line("#openings", 0)).isEqualTo("事業|取組状況|令和6年度|令和5年度の「今後の予定」を写す|1件");
        window.push(KeyCode.DOWN);
        window.push(KeyCode.SPACE);
        window.push(KeyCode.SPACE);
        assertThat(window.line("#openings", 1)).contains("空けておく");
        window.push(KeyCode.ENTER);
        Shown.waitFor(window::isClosed);
        assertThat(Cells.text(open.plan(), MARKET, DONE, R6))
                .isEqualTo(Cells.text(open.plan(), MARKET, AHEAD, R6.plus(-1)));
        assertThat(Cells.text(open.plan(), MARKET, TARGET, R6)).isEmpty();
    }

    @Test
    void whatIsFoundOfItemsIsTakenBackForSeveralAtOnce() {
        show();
        window.focus("#dues");
        window.push(KeyCode.HOME);
        window.push(KeyCode.CONTROL, KeyCode.A);
        window.push(KeyCode.TAB);
        assertThat(window.focused().getId()).isEqualTo("due-choice");
        window.push(KeyCode.UP);
        window.push(KeyCode.UP);
        assertThat(window.line("#dues", 0)).contains("|記入する|");
        assertThat(window.line("#dues", 2)).contains("|記入する|");
        window.push(KeyCode.ENTER);
        Shown.waitFor(window::isClosed);
        assertThat(Schedules.asks(open.plan(), SURVEY, R6)).isTrue();
    }

    @Test
    void whoGoesOnWithASplitSectionsAnswersIsChosenByKeys() {
        Plan plan = Samples.plan();
        Plan answered = plan.without(plan.answers(MARKET, TARGET, R6.plus(-1)))
                .with(new Value(MARKET, TARGET, R6.plus(-1), 51, "8,000人", ""));
        OpenPlan split = Plans.of(Reorganisation.succeed(answered, List.of(51L), List.of("商業課", "工業課"), R6));
        window.open(dialogs -> new RolloverDialog(dialogs, new RolloverViewModel(split)).show(told::add));
        Shown.waitFor(() -> "openings".equals(window.focused().getId()));
        window.focus("#heir-0");
        window.push(KeyCode.DOWN);
        window.push(KeyCode.DOWN);
        window.focus("#openings");
        window.push(KeyCode.ENTER);
        Shown.waitFor(window::isClosed);

        assertThat(split.plan().answers(MARKET, TARGET, R6))
                .extracting(v -> split.plan().department(v.department()).name() + v.text())
                .containsExactly("工業課8,000人");
    }

    @Test
    void escapeChangesNothing() {
        show();
        window.push(KeyCode.SPACE);
        window.push(KeyCode.ESCAPE);
        Shown.waitFor(window::isClosed);
        assertThat(open.journal()).isEmpty();
    }

    @Test
    void aPlanWithoutYearsHasNoneToOpen() {
        OpenPlan bare =
                Plans.of(Plan.of(new Head(1, "計画", "", null, null)).with(Field.fixed(2, 1, 1, "概要", Field.Kind.TEXT)));
        assertThat(new RolloverViewModel(bare).isPossible()).isFalse();
    }
}
