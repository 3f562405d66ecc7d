package org.shinchoku.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.chart.Axis;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Condition;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Settings;
import org.shinchoku.ui.kit.Shown;
import org.shinchoku.ui.kit.Spoken;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The counts as they are seen, gone through by real keys. */
@ExtendWith(ApplicationExtension.class)
class SummaryViewTest {

    @TempDir
    static Path home;

    private final OpenPlan open = Plans.of(Rated.small());
    private final List<Condition.Among> seen = new ArrayList<>();
    private SummaryView view;
    private Shown window;

    @Start
    void start(Stage stage) {
        Settings settings = new Settings(home.resolve("settings"));
        SummaryViewModel model = new SummaryViewModel(open, settings);
        view = new SummaryView(model, settings, (items, first) -> seen.add(items), new HBox());
        window = new Shown(stage, dialogs -> view);
    }

    @Test
    void arrowsGoFromCountToCountAndEnterShowsItsItems() {
        window.robot.interact(view::requestFocus);
        window.push(KeyCode.DOWN);
        window.push(KeyCode.RIGHT);
        window.push(KeyCode.RIGHT);
        window.robot.interact(view::showChosen);
        assertThat(seen).singleElement().satisfies(items -> {
            assertThat(items.words()).isEqualTo("評価（令和5年度）　未記入");
            assertThat(items.items()).hasSize(2);
        });
    }

    @Test
    void noPartOfABarIsToldByItsColourAlone() {
        List<String> words = window.robot.lookup(".count-words").queryAllAs(Label.class).stream()
                .filter(label -> label.isVisible() && label.getParent().isVisible())
                .map(Label::getText)
                .toList();
        assertThat(words).containsExactlyInAnyOrder("○ 4件", "◎ 2件", "未記入 2件");
        assertThat(window.robot.lookup("#summary-chart").query().getAccessibleText())
                .isEqualTo("評価の推移。令和4年度：○ 4件。令和5年度：◎ 2件、未記入 2件");
    }

    @Test
    void yearsBesideTheBarsAreReadableOnAPcWithoutJapaneseTypefacesToo() {
        assertThat(window.robot.lookup(".axis").queryAllAs(Axis.class))
                .isNotEmpty()
                .allSatisfy(
                        axis -> assertThat(axis.getTickLabelFont().getFamily()).isEqualTo("BIZ UDPGothic"));
    }

    @Test
    void whereNothingIsRatedAnyMoreNoCountStays() {
        window.robot.interact(
                () -> open.edit("欄の削除", plan -> plan.without(plan.field(21).key())));
        assertThat(window.robot.lookup("#summary-caption").queryAs(Label.class).getText())
                .isEmpty();
        assertThat(window.robot.lookup("#summary-table").queryTableView().getItems())
                .isEmpty();
        assertThat(window.robot.lookup("#summary-bars").query().isVisible()).isFalse();
    }

    @Test
    void whateverTakesTheFocusIsTold() {
        window.robot.interact(() -> assertThat(Spoken.faults(view.getScene())).isEmpty());
    }
}
