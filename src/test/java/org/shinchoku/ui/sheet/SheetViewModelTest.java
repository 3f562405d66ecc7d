package org.shinchoku.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.paper.TextRun;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner;
import org.shinchoku.plan.Issue;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Cell;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Tasks;

class SheetViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-01T03:00:00Z"), ZoneOffset.UTC);

    private final OpenPlan open = Plans.open();
    private final SheetViewModel model = at(Chosen.NONE);

    private SheetViewModel at(Chosen last) {
        return new SheetViewModel(open, new Latest("割付け", inPlace()), new Latest("割付け", inPlace()), CLOCK, last);
    }

    private static Tasks inPlace() {
        return new Tasks(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
    }

    private List<String> printed() {
        return model.laidProperty().get().pages().pages().stream()
                .flatMap(page -> page.texts().stream())
                .map(TextRun::text)
                .toList();
    }

    @Test
    void withoutAnImportTheFirstFormIsTheTableOfItems() {
        assertThat(model.forms())
                .extracting(Form::name)
                .containsExactly("一覧表", "評価表", "施策ごとの表", "確認表", "集計表", "資料一式", "公表版");
        assertThat(printed()).contains("みなと計画", "見守り", "月2回開いた");
    }

    @Test
    void whatIsChosenOfAFormIsSeenAtOnceAndNotKept() {
        model.change(form -> form.with(form.header().withTitle("進み具合").withNumber("資料２"))
                .with(form.paper().on(false, false)));

        assertThat(printed()).contains("進み具合", "資料２");
        assertThat(model.laidProperty().get().pages().pages().get(0).height()).isGreaterThan(800);
        assertThat(model.isChanged()).isTrue();
        assertThat(open.plan().forms()).isEmpty();
    }

    @Test
    void aFormIsKeptUnderANameInOneEntryAndIsThereAgainAfterARestart() {
        model.change(form -> form.with(form.header().withNumber("資料２")));
        model.keepAs(" 委員会の資料 ");

        Form kept = open.plan().forms().iterator().next();
        assertThat(kept.name()).isEqualTo("委員会の資料");
        assertThat(model.isChanged()).isFalse();
        assertThat(open.undoStepProperty().get()).isEqualTo("様式の追加");
        SheetViewModel later = at(Chosen.NONE);
        assertThat(later.forms()).contains(kept);
        open.undo();
        assertThat(model.forms()).hasSize(7);
    }

    @Test
    void aChangedFormOfTheOfficesOwnIsKeptOrRemoved() {
        model.keepAs("委員会の資料");
        model.change(form -> form.with(form.paper().withSize(10)));
        assertThat(model.isOwn() && model.isChanged()).isTrue();
        model.keep();
        assertThat(open.plan().forms()).extracting(f -> f.paper().size()).containsExactly(10.0);

        model.remove();
        assertThat(open.plan().forms()).isEmpty();
        assertThat(model.chosenProperty().get().name()).isEqualTo("一覧表");
        assertThat(model.isTaken("一覧表")).isTrue();
    }

    @Test
    void thePagesFollowEditsAndTheFormKeepsWhatWasChosen() {
        model.change(form -> form.with(form.header().withNumber("資料２")));
        open.edit("記入", plan -> plan.with(new Value(12, 3, null, 0, "月4回開いた", "")));

        assertThat(printed()).contains("月4回開いた", "資料２").doesNotContain("月2回開いた");
        model.close();
        open.edit("記入", plan -> plan.with(new Value(12, 3, null, 0, "休んだ", "")));
        assertThat(printed()).doesNotContain("休んだ");
    }

    @Test
    void aPlaceOnThePaperLeadsToItsItem() {
        TextRun run = model.laidProperty().get().pages().pages().get(0).texts().stream()
                .filter(text -> text.text().equals("月2回開いた"))
                .findFirst()
                .orElseThrow();
        model.look(0, run.origin().row());
        assertThat(open.selectedItemProperty().get()).isEqualTo(12);
        model.look(0, 0);
        assertThat(open.selectedItemProperty().get()).as("the title is no item").isEqualTo(12);
    }

    @Test
    void whatChangedSinceTheFormWasHandedOutIsMarked() {
        model.change(form -> form.with(form.header().withMeeting("第1回委員会")));
        model.keepAs("委員会の資料");
        model.handOut(model.chosen(), model.issue());
        Form kept = open.plan().forms().iterator().next();
        assertThat(kept.lastIssue().orElseThrow().meeting()).isEqualTo("第1回委員会");
        assertThat(kept.lastIssue().orElseThrow().day()).isEqualTo("2026-08-01");
        assertThat(open.undoStepProperty().get()).isEqualTo("配付の記録");

        model.change(form -> form.with(form.manner().with(FormManner.Marking.OLD_AND_NEW)));
        assertThat(marked()).isEmpty();
        Value value = open.plan().values().stream()
                .filter(v -> v.text().equals("月2回開いた"))
                .findFirst()
                .orElseThrow();
        open.edit(
                "記入",
                plan -> plan.with(
                        new Value(value.item(), value.field(), value.year(), value.department(), "月3回開いた", "")));
        assertThat(marked()).isNotEmpty().containsOnly("月23回開いた");
    }

    @Test
    void whatIsPrintedOnceMoreAfterItWasRecordedIsMarkedAsBefore() {
        model.keepAs("委員会の資料");
        model.handOut(model.chosen(), model.issue());
        Issue first = model.compared().orElseThrow();
        model.change(form -> form.with(form.manner().with(FormManner.Marking.NEW)));
        open.edit("記入", plan -> plan.with(new Value(12, 3, null, 0, "月4回開いた", "")));
        assertThat(marked()).isNotEmpty();
        model.handOut(model.chosen(), model.issue());
        assertThat(marked()).as("printed once more").isNotEmpty();
        assertThat(model.formProperty().get().manner().marking())
                .as("kept with it")
                .isEqualTo(FormManner.Marking.NEW);
        assertThat(model.isChanged()).isFalse();

        open.edit("記入", plan -> plan.with(new Value(12, 3, null, 0, "月5回開いた", "")));
        assertThat(model.compared().orElseThrow()).isNotEqualTo(first);
        model.compare(first);
        assertThat(model.compared()).contains(first);
    }

    @Test
    void whoComesBackFindsWhatWasChosenAndChanged() {
        model.choose(model.forms().get(2));
        model.change(form -> form.with(form.header().withNumber("資料２")));
        SheetViewModel again = at(model.chosen());
        assertThat(again.chosenProperty().get())
                .isEqualTo(model.chosenProperty().get());
        assertThat(again.formProperty().get()).isEqualTo(model.formProperty().get());
        assertThat(again.isChanged()).isTrue();
    }

    @Test
    void whatWasUndoneMeanwhileDoesNotComeBackWithTheWindow() {
        model.keepAs("委員会の資料");
        model.change(form -> form.with(form.header().withNumber("資料２")));
        model.keep();
        Chosen last = model.chosen();
        open.undo();
        SheetViewModel again = at(last);
        assertThat(again.formProperty().get().name()).isEqualTo("委員会の資料");
        assertThat(again.formProperty().get().header().number()).isEmpty();
        assertThat(again.isChanged()).isFalse();
        open.undo();
        assertThat(at(last).chosenProperty().get().name()).isNotEqualTo("委員会の資料");
    }

    @Test
    void whatIsHandedOutIsRememberedOfTheFormThatWasWrittenWhicheverIsShownByThen() {
        model.keepAs("一つ目");
        Chosen written = model.chosen();
        Issue issue = model.issue();
        model.keepAs("二つ目");
        model.change(form -> form.with(form.header().withNumber("資料２")));
        Form shown = model.formProperty().get();

        model.handOut(written, issue);
        assertThat(open.plan().forms())
                .filteredOn(form -> !form.issues().isEmpty())
                .extracting(Form::name)
                .containsExactly("一つ目");
        assertThat(model.formProperty().get()).isEqualTo(shown);
    }

    @Test
    void aHandingOutTakesNothingBackThatWasKeptMeanwhile() {
        model.keepAs("委員会の資料");
        Chosen written = model.chosen();
        Issue issue = model.issue();
        model.change(form -> form.with(form.header().withNumber("資料２")));
        model.keep();
        model.handOut(written, issue);
        Form kept = open.plan().forms().iterator().next();
        assertThat(kept.header().number()).isEqualTo("資料２");
        assertThat(kept.issues()).containsExactly(issue);

        Chosen later = model.chosen();
        model.remove();
        model.handOut(later, issue);
        assertThat(open.plan().forms()).as("what was removed stays so").isEmpty();
    }

    @Test
    void whatIsStillBeingChangedKnowsOfTheHandingOut() {
        model.keepAs("委員会の資料");
        Chosen written = model.chosen();
        model.change(form -> form.with(form.header().withNumber("資料２")));
        Issue issue = model.issue();
        model.handOut(written, issue);
        assertThat(model.formProperty().get().issues()).containsExactly(issue);
        model.keep();
        Form kept = open.plan().forms().iterator().next();
        assertThat(kept.issues()).containsExactly(issue);
        assertThat(kept.header().number()).isEqualTo("資料２");
    }

    @Test
    void onlyAFormOfThePlanRemembersThatItWasHandedOut() {
        assertThat(model.isIssuable()).isFalse();
        model.keepAs("委員会の資料");
        assertThat(model.isIssuable()).isTrue();
    }

    private List<String> marked() {
        return model.laidProperty().get().sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.marks().isEmpty())
                .map(Cell::text)
                .toList();
    }
}
