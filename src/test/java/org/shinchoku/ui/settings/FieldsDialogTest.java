package org.shinchoku.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.settings.Samples.ACTUAL;
import static org.shinchoku.ui.settings.Samples.DONE;
import static org.shinchoku.ui.settings.Samples.TARGET;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Years;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Shown;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Levels and fields under real keys. */
@ExtendWith(ApplicationExtension.class)
class FieldsDialogTest {

    private final OpenPlan open = Samples.open();
    private final Plan before = open.plan();
    private Shown window;

    @Start
    void start(Stage stage) {
        window = new Shown(stage);
    }

    private void show() {
        window.open(dialogs -> new FieldsDialog(dialogs, new FieldsViewModel(open)).show());
        Shown.waitFor(() -> "fields".equals(window.focused().getId()));
    }

    /** Chooses the field on a line with the arrow keys. */
    private void go(int line) {
        window.focus("#fields");
        window.push(KeyCode.HOME);
        for (int i = 0; i < line; i++) {
            window.push(KeyCode.DOWN);
        }
    }

    private void agree() {
        window.focus("#fields");
        window.push(KeyCode.ENTER);
    }

    /** Where the screen has room for more than a few. */
    @Test
    void theListOfFieldsTakesTheHeightOfTheScreen() {
        show();
        assertThat(window.focused().getLayoutBounds().getHeight())
                .as("of a screen of " + Screen.getPrimary().getVisualBounds().getHeight())
                .isGreaterThan(168);
    }

    @Test
    void aFieldIsAddedNamedAndPutInItsPlaceInOneEntry() {
        show();
        go(3);
        window.push(KeyCode.INSERT);
        window.type("kadai");
        window.focus("#fields");
        window.push(KeyCode.ALT, KeyCode.UP);
        assertThat(window.line("#fields", 9)).isEqualTo("事業|kadai|文章|年度ごと|随時|担当課|");
        assertThat(window.robot.lookup("#head-preview").queryParent().getChildrenUnmodifiable())
                .filteredOn(node -> node instanceof Label l && l.getText().equals("kadai"))
                .hasSize(2);
        agree();
        Shown.waitFor(window::isClosed);

        Field added = open.plan().fields().stream()
                .filter(f -> f.name().equals("kadai"))
                .findFirst()
                .orElseThrow();
        assertThat(added.years()).isEqualTo(Years.of(before));
        assertThat(open.journal()).hasSize(1);
        open.undo();
        assertThat(open.plan()).isEqualTo(before);
    }

    @Test
    void fieldsArePutUnderOneHeadingWhichIsRenamedForAllOfThem() {
        show();
        go(5);
        group("kpi");
        go(6);
        group("kpi");
        assertThat(heads("kpi")).hasSize(2);
        assertThat(window.line("#fields", 6)).startsWith("事業|kpi／実績|");
        go(5);
        group("ziel");
        assertThat(heads("ziel")).hasSize(2);
        assertThat(heads("kpi")).isEmpty();
        agree();
        Shown.waitFor(window::isClosed);

        assertThat(open.plan().field(TARGET).group()).isEqualTo("ziel");
        assertThat(open.plan().field(ACTUAL).group()).isEqualTo("ziel");
        assertThat(open.plan().values()).isEqualTo(before.values());
        assertThat(open.journal()).hasSize(1);
        open.undo();
        assertThat(open.plan()).isEqualTo(before);
    }

    private void group(String name) {
        window.focus("#field-group");
        window.push(KeyCode.CONTROL, KeyCode.A);
        window.type(name);
        window.push(KeyCode.TAB);
    }

    /** The headings of this name in the preview, each over two columns. */
    private List<Node> heads(String name) {
        return window.robot.lookup("#head-preview").queryParent().getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof Label l && l.getText().equals(name))
                .filter(node -> Integer.valueOf(2).equals(GridPane.getColumnSpan(node)))
                .toList();
    }

    @Test
    void whatNoLongerFitsIsNamedAndStays() {
        show();
        go(3);
        window.focus("#field-kind");
        window.push(KeyCode.DOWN);
        assertThat(window.text("#fields-told"))
                .startsWith("「取組状況」に当てはまらない記入が3件あります（「事業終了」")
                .endsWith("内容はそのまま残ります。");
        agree();
        Shown.waitFor(window::isClosed);
        assertThat(open.plan().field(DONE).kind()).isEqualTo(Field.Kind.NUMBER);
        assertThat(open.plan().values()).isEqualTo(before.values());
    }

    @Test
    void aFieldThatGoesIsNamedWithWhatStandsInIt() {
        show();
        go(3);
        window.push(KeyCode.DELETE);
        assertThat(window.text("#fields-told")).isEqualTo("「取組状況」の欄と、記入済みの3件が消えます。");
        agree();
        Shown.waitFor(() -> window.text(".dialog-headline").equals("欄を削除しますか"));
        window.push(KeyCode.ENTER);
        Shown.waitFor(window::isClosed);
        assertThat(open.plan().field(DONE)).isNull();
        assertThat(open.journal()).hasSize(1);
        open.undo();
        assertThat(open.plan()).isEqualTo(before);
    }

    @Test
    void aColumnForGoodIsMadeYearlyByKeysAndItsTextsGoToTheYearThatIsChosen() {
        show();
        go(2);
        window.focus("#field-yearly");
        window.push(KeyCode.SPACE);
        assertThat(window.text("#fields-told")).contains("「担当課」を、年度ごとに記入する欄にします", "→ 令和5年度「");
        window.focus("#field-turn");
        window.push(KeyCode.DOWN);
        assertThat(window.text("#fields-told")).contains("→ 令和4年度「");
        agree();
        Shown.waitFor(window::isClosed);

        assertThat(open.plan().field(Samples.SECTION).years()).containsExactly(Samples.R4, Samples.R5);
        assertThat(Cells.text(open.plan(), Samples.MARKET, Samples.SECTION, Samples.R4))
                .isEqualTo("商工課");
        assertThat(open.journal()).hasSize(1);
        open.undo();
        assertThat(open.plan()).isEqualTo(before);
    }

    @Test
    void aYearlyColumnIsMadeOneForGoodAndBackAgain() {
        FieldsViewModel model = new FieldsViewModel(open);
        Field done = model.field(DONE);
        model.yearly(done, false);
        assertThat(model.turns(model.field(DONE))).hasSize(2);
        assertThat(Cells.text(model.draftProperty().get(), Samples.MARKET, DONE, null))
                .startsWith("毎月第二日曜に開き");

        model.turn(model.field(DONE), model.turns(model.field(DONE)).get(1));
        assertThat(model.fields()).extracting(Field::name).doesNotContain("取組状況（前年度まで）");
        model.yearly(model.field(DONE), true);
        assertThat(model.hasChanged()).isFalse();
    }

    @Test
    void escapeLeavesThePlanAsItWas() {
        show();
        window.push(KeyCode.DELETE);
        window.push(KeyCode.ESCAPE);
        Shown.waitFor(window::isClosed);
        assertThat(open.plan()).isSameAs(before);
    }

    @Test
    void choicesAreWordsOfTheFieldsOwn() {
        FieldsViewModel model = new FieldsViewModel(open);
        Field field = model.add(model.levels().get(1), false);
        model.set(field.of(Field.Kind.CHOICE));
        model.choices(model.field(field.id()), List.of("実施", "未実施"));
        model.choices(model.field(field.id()), List.of("実施", "一部実施", "未実施"));

        Field chosen = model.field(field.id());
        assertThat(model.scale(chosen).marks()).containsExactly("実施", "一部実施", "未実施");
        assertThat(model.hasOwnChoices(chosen)).isTrue();
        assertThat(model.hasOwnChoices(model.field(Samples.DEGREE))).isFalse();
    }

    @Test
    void aLevelIsAddedBelowAndOnlyAnEmptyOneGoes() {
        FieldsViewModel model = new FieldsViewModel(open);
        Level added = model.addLevel();
        model.rename(added, "細事業");

        assertThat(model.levels()).extracting(Level::name).containsExactly("基本目標", "事業", "細事業");
        model.remove(model.levels().get(1));
        assertThat(model.levels()).hasSize(3);
        model.remove(model.levels().get(2));
        assertThat(model.levels()).hasSize(2);
        assertThat(model.hasChanged()).isFalse();
    }
}
