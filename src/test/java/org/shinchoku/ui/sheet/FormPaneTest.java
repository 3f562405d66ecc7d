package org.shinchoku.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormFooter;
import org.shinchoku.plan.FormHeader;
import org.shinchoku.plan.FormLevel;
import org.shinchoku.plan.FormLevel.Stand;
import org.shinchoku.plan.FormManner;
import org.shinchoku.plan.FormMargins;
import org.shinchoku.plan.FormPaper;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Handout;
import org.shinchoku.plan.Issue;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Shown;
import org.shinchoku.ui.kit.Tasks;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is chosen of a form, by real keys. */
@ExtendWith(ApplicationExtension.class)
class FormPaneTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-01T03:00:00Z"), ZoneOffset.UTC);

    private final OpenPlan open = Plans.of(Plans.open().plan().with(Field.fixed(4, 2, 2, "課題", Field.Kind.TEXT)));
    private SheetViewModel model;
    private Shown window;

    @Start
    void start(Stage stage) {
        Tasks inPlace = new Tasks(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        model = new SheetViewModel(open, new Latest("割付け", inPlace), new Latest("割付け", inPlace), CLOCK, Chosen.NONE);
        window = new Shown(stage, dialogs -> new ScrollPane(new FormPane(model)));
    }

    private void unfold(String part) {
        window.focus("#form-part-" + part);
        window.push(KeyCode.SPACE);
        assertThat(window.robot
                        .lookup("#form-part-" + part)
                        .queryAs(TitledPane.class)
                        .isExpanded())
                .isTrue();
    }

    private Form form() {
        return model.formProperty().get();
    }

    @Test
    void aFormIsShownWithoutChangingIt() {
        Form plain = Form.of(0, "一覧表", Form.Base.MATRIX);
        Form full = new Form(
                5,
                "様式",
                Form.Base.POLICY,
                new FormHeader("題", "資料１", "会議", "8月1日", "3月31日現在"),
                new FormPaper(false, false, 7.25, new FormMargins(2, 33, 44, 90)),
                new FormShown(
                        List.of(new FiscalYear(1999)),
                        List.of(new FormShown.Column(3, 100.5), new FormShown.Column(77, 1)),
                        9,
                        List.of(new FormShown.Note("", 7), new FormShown.Note("注", 12))),
                List.of(new FormLevel(1, Stand.REPEATED, true), new FormLevel(2, Stand.SPANNED, false)),
                new FormManner(
                        Spelling.LETTER,
                        FormManner.Naming.AS_WRITTEN,
                        FormManner.Reposting.POINTER,
                        FormManner.Colouring.BY_MARK,
                        FormManner.Speaking.LEFT_OUT,
                        FormManner.Marking.OLD_AND_NEW),
                new FormFooter(FormFooter.Counting.DASHED, FormFooter.Below.WORDS, "文"),
                List.of(new Handout(0, Form.Base.TOTALS, "集計", true)),
                List.of(new Issue(7, LocalDate.of(2026, 8, 1), "第1回")));
        for (Form form : List.of(full, plain, full.named(6, "別の様式").withYears(List.of()))) {
            window.robot.interact(() -> model.choose(form));
            assertThat(form()).isEqualTo(form);
        }
    }

    @Test
    void whatIsTypedAboveTheTableIsChosenAtOnce() {
        window.focus("#form-meeting");
        window.type("kaigi");
        window.push(KeyCode.TAB);
        window.type("8");
        assertThat(form().header()).returns("kaigi", FormHeader::meeting).returns("8", FormHeader::held);
    }

    @Test
    void aMeetingOfTheCommitteeIsChosenWithItsDay() {
        assertThat(window.robot.lookup("#form-meetings").query().isVisible()).isFalse();
        window.robot.interact(() -> open.edit(
                "会議の追加",
                plan -> plan.with(new Committee(70, "みなと委員会"))
                        .with(new Meeting(71, 70, "第1回", LocalDate.of(2019, 8, 1), null))
                        .with(new Meeting(72, 70, "第2回", LocalDate.of(2024, 2, 29), null))));
        window.robot.interact(() -> model.change(form -> form.with(form.header().withNumber("資料１"))));
        window.focus("#form-meetings");
        window.push(KeyCode.DOWN);
        assertThat(form().header()).returns("みなと委員会第2回", FormHeader::meeting).returns("令和6年2月29日", FormHeader::held);
        window.push(KeyCode.DOWN);
        assertThat(form().header()).returns("令和元年8月1日", FormHeader::held);
    }

    @Test
    void aLevelIsPutAcrossAndBeginsPages() {
        unfold("levels");
        window.focus("#form-stand-0");
        window.push(KeyCode.DOWN);
        window.push(KeyCode.TAB);
        window.push(KeyCode.SPACE);
        assertThat(form().levels()).containsExactly(new FormLevel(1, Stand.ACROSS, true));
        window.push(KeyCode.SPACE);
        window.focus("#form-stand-0");
        window.push(KeyCode.UP);
        assertThat(form().levels()).as("as usual again").isEmpty();
    }

    @Test
    void theLastLevelIsNeverAcrossAndLeavesTheOthersFree() {
        ComboBox<Stand> upper = window.robot.lookup("#form-stand-0").queryComboBox();
        ComboBox<Stand> last = window.robot.lookup("#form-stand-1").queryComboBox();
        Form once = form().with(new FormLevel(2, Stand.ACROSS, false)); // kept when there was a level below
        window.robot.interact(() -> model.choose(once));

        assertThat(upper).returns(Stand.USUAL, ComboBox::getValue).returns(false, ComboBox::isDisabled);
        assertThat(last).returns(Stand.USUAL, ComboBox::getValue).returns(true, ComboBox::isDisabled);
        assertThat(form()).isEqualTo(once);
    }

    @Test
    void theYearThatIsReportedOnAnywayIsNotChosen() {
        List<FiscalYear> years = List.of(new FiscalYear(2022), new FiscalYear(2023));
        window.robot.interact(() -> {
            open.edit("欄の追加", plan -> plan.with(Field.yearly(5, 2, 3, "成果", Field.Kind.TEXT, years)));
            model.choose(Form.of(0, "評価表", Form.Base.EVALUATION));
        });
        ComboBox<FiscalYear> year = window.robot.lookup("#form-to").queryComboBox();
        assertThat(year.getValue()).isEqualTo(years.get(1));

        window.focus("#form-to");
        window.push(KeyCode.UP);
        assertThat(form().shown().years()).containsExactly(years.get(0));
        window.push(KeyCode.DOWN);
        assertThat(form().shown().years()).isEmpty();
        assertThat(year.getValue()).isEqualTo(years.get(1));
    }

    @Test
    void blankColumnsAreAddedNamedAndTakenAway() {
        unfold("notes");
        window.push(KeyCode.TAB);
        window.push(KeyCode.SPACE);
        window.type("memo");
        assertThat(form().shown().notes()).containsExactly(new FormShown.Note("memo", 40));
        window.focus("#form-note-add");
        window.push(KeyCode.SPACE);
        assertThat(form().shown().notes()).hasSize(2);
        window.focus("#form-note-remove-0");
        window.push(KeyCode.SPACE);
        assertThat(form().shown().notes()).containsExactly(new FormShown.Note("委員記入欄", 40));
    }

    @Test
    void theFootTakesWordsOnceTheyAreAskedFor() {
        unfold("footer");
        assertThat(window.robot.lookup("#form-words").query().isDisabled()).isTrue();
        window.focus("#form-below");
        window.push(KeyCode.DOWN);
        window.focus("#form-words");
        window.type("himitsu");
        assertThat(form().footer())
                .isEqualTo(new FormFooter(FormFooter.Counting.OF_ALL, FormFooter.Below.WORDS, "himitsu"));
    }

    @Test
    void aColumnThatIsLeftOutStaysWhereItWasToBeTakenBack() {
        window.robot.interact(() -> model.choose(model.forms().get(0)));
        unfold("columns");
        ListView<?> columns = window.robot.lookup("#form-columns").queryListView();
        List<?> all = List.copyOf(columns.getItems());
        window.focus("#form-columns");
        window.push(KeyCode.SPACE);
        assertThat(form().shown().columns()).extracting(c -> c.field()).containsExactly(4L);
        assertThat(columns.getSelectionModel().getSelectedIndex()).isZero();
        window.push(KeyCode.SPACE);
        assertThat(form().shown().columns()).isEmpty();
        assertThat(List.copyOf(columns.getItems())).isEqualTo(all);
    }

    @Test
    void aMarginIsTyped() {
        window.focus("#form-margin-left");
        window.push(KeyCode.UP);
        assertThat(form().paper().margins()).isEqualTo(new FormMargins(12, 12, 12, 13));
    }

    @Test
    void aSetIsPutTogetherAndNumberedByKeys() {
        window.robot.interact(() -> model.choose(Form.of(0, "資料一式", Form.Base.SET)));
        for (int i = 0; i < 3; i++) {
            window.focus("#set-add");
            window.push(KeyCode.SPACE);
        }
        assertThat(numbers()).containsExactly("資料１", "資料２", "資料３");

        window.focus("#set-handouts");
        window.push(KeyCode.SPACE);
        assertThat(numbers()).containsExactly("資料１", "資料２－１", "資料２－２");

        window.focus("#set-title");
        window.robot.write("別紙");
        assertThat(form().handouts()).extracting(Handout::title).containsExactly("", "", "別紙");

        window.focus("#set-handouts");
        window.push(KeyCode.ALT, KeyCode.UP);
        assertThat(form().handouts()).extracting(Handout::title).containsExactly("", "別紙", "");
        window.push(KeyCode.DELETE);
        assertThat(form().handouts()).extracting(Handout::title).containsExactly("", "");
    }

    private List<String> numbers() {
        return Handout.numbers(form().handouts());
    }
}
