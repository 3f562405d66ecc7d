package org.shinchoku.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.journal.JournalViewModel.Step;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Told;

class JournalViewModelTest {

    private final OpenPlan open = Plans.open();
    private final JournalViewModel journal = new JournalViewModel(open, Plans.CLOCK);

    @Test
    void stepsAreListedNewestFirstWithTheirTimeAndClerk() {
        open.edit("項目の削除", plan -> plan.without(Key.of(Kind.ITEM, 21)));
        open.edit("項目の削除", plan -> plan.without(Key.of(Kind.ITEM, 20)));
        open.undo();

        assertThat(journal.steps())
                .containsExactly(
                        new Step(3, "元に戻す：項目の削除", "10:24", "係", false),
                        new Step(2, "項目の削除", "10:24", "係", true),
                        new Step(1, "項目の削除", "10:24", "係", false));

        open.redo();
        assertThat(journal.steps()).noneMatch(Step::takenBack);
    }

    @Test
    void aStepTellsWhereWhatBecameOfWhatAndFromWhichCellItCame() {
        open.edit("回答の取込", plan -> plan.with(new Value(11, 3, null, 0, "名簿を作った", "回答.xlsx!回答!D5")));

        assertThat(told(1)).containsExactly(new Told(11, "1-1 見守り", "状況", "ﾎﾞﾗﾝﾃｨｱを募った", "名簿を作った", "回答.xlsx!回答!D5"));
    }

    @Test
    void aYearThatWasOpenedIsToldWithItsFieldAndWhatWasCarriedItemByItem() {
        FiscalYear r5 = new FiscalYear(2023);
        Field plan = Field.yearly(4, 2, 2, "計画", Field.Kind.TEXT, List.of(r5));
        open.edit("欄の追加", p -> p.with(plan));
        open.edit(
                "令和6年度への年度更新",
                p -> p.with(plan.withYears(List.of(r5, r5.plus(1))))
                        .with(new Value(12, 4, r5.plus(1), 0, "開く", ""))
                        .with(new Value(11, 4, r5.plus(1), 0, "訪ねる", "")));

        assertThat(told(2))
                .containsExactly(
                        new Told(0, "", "欄", "計画（令和5年度）", "計画（令和5年度～令和6年度）", ""),
                        new Told(11, "1-1 見守り", "計画（令和6年度）", "", "訪ねる", ""),
                        new Told(12, "1-2 サロン", "計画（令和6年度）", "", "開く", ""));
    }

    @Test
    void anItemThatMovedIsToldWithWhatItHangsOn() {
        open.edit("項目の移動", plan -> plan.with(plan.item(12).at(20, 2)));
        open.edit("項目の移動", plan -> plan.with(plan.item(12).at(20, 3)));

        assertThat(told(1))
                .extracting(Told::before, Told::after)
                .containsExactly(tuple("1-2 サロン（「1 甲」の下）", "1-2 サロン（「2 乙」の下）"));
        assertThat(told(2))
                .extracting(Told::before, Told::after)
                .containsExactly(tuple("", "1-2 サロン（「2 乙」の下）の並び・設定の変更"));
    }

    @Test
    void whatWasDeletedIsStillCalledByItsName() {
        open.edit("項目の削除", plan -> plan.without(Key.of(Kind.ITEM, 11)).without(Value.key(11, 3, null, 0)));

        assertThat(told(1)).extracting(Told::where).containsExactlyInAnyOrder("項目", "1-1 見守り　状況");
    }

    @Test
    void theJournalIsLookedThroughByWordClerkItemAndSort() {
        write(11, "名簿を作った");
        write(12, "月3回開いた");
        open.edit("名称の変更", plan -> plan.with(plan.item(12).withLabel("茶話会")));

        assertThat(sought(new Filter("ﾎﾞﾗﾝﾃｨｱ", "", Period.ALL, Sort.ALL, 0))).containsExactly(1L);
        assertThat(sought(new Filter("", "", Period.ALL, Sort.OUTLINE, 0))).containsExactly(3L);
        assertThat(sought(new Filter("", "", Period.TODAY, Sort.ALL, 12))).containsExactly(3L, 2L);
        assertThat(sought(new Filter("", "隣の係", Period.ALL, Sort.ALL, 0))).isEmpty();
        assertThat(journal.people()).containsExactly("係");
    }

    @Test
    void anEarlierStepIsTakenBackAsAFurtherOne() {
        write(11, "名簿を作った");
        write(12, "月3回開いた");

        assertThat(refusals(1)).isEmpty();
        assertThat(text(11)).isEqualTo("ﾎﾞﾗﾝﾃｨｱを募った");
        assertThat(text(12)).isEqualTo("月3回開いた");
        assertThat(journal.steps().get(0).what()).isEqualTo("取消し：状況の記入");
        assertThat(takenBack()).containsExactly(1L);

        open.undo();
        assertThat(text(11)).isEqualTo("名簿を作った");
        assertThat(takenBack()).as("the taking back itself").containsExactly(3L);

        open.redo();
        assertThat(takenBack()).containsExactly(1L);

        assertThat(refusals(5)).as("the doing again").isEmpty();
        assertThat(text(11)).isEqualTo("名簿を作った");
        assertThat(takenBack()).containsExactly(5L, 3L);
    }

    private List<Long> takenBack() {
        return journal.steps().stream()
                .filter(JournalViewModel.Step::takenBack)
                .map(JournalViewModel.Step::number)
                .toList();
    }

    @Test
    void aStepWhoseCellWasWrittenAgainIsNotTakenBackAndTheCellIsNamed() {
        write(11, "名簿を作った");
        write(11, "名簿を直した");

        assertThat(refusals(1)).singleElement().satisfies(why -> assertThat(why).startsWith("「1-1 見守り　状況」は、その後に"));
        assertThat(text(11)).isEqualTo("名簿を直した");
        assertThat(open.journal()).hasSize(2);
    }

    @Test
    void thePlanIsSeenAsAStepLeftItAndBroughtBack() {
        write(11, "名簿を作った");
        write(11, "名簿を直した");
        write(12, "月3回開いた");
        open.undo();
        journal.look(journal.steps().get(3));

        Plan then = journal.pastProperty().get().plan();
        assertThat(Cells.text(then, 11, 3, null)).isEqualTo("名簿を作った");
        assertThat(text(11)).isEqualTo("名簿を直した");

        journal.goBack(1, "10:24");
        assertThat(open.plan()).isEqualTo(then);
        assertThat(journal.pastProperty().get()).isNull();
        open.undo();
        assertThat(text(11)).isEqualTo("名簿を直した");
    }

    @Test
    void aPlanOfThePastCannotBeChanged() {
        OpenPlan past = OpenPlan.past(open.plan(), Plans.CLOCK);

        assertThat(past.edit("名称の変更", plan -> plan.with(plan.item(12).withLabel("茶話会"))))
                .isFalse();
        assertThat(past.plan()).isEqualTo(open.plan());
        past.undo();
    }

    private List<Told> told(long number) {
        List<Told> told = new ArrayList<>();
        journal.told(number, told::addAll);
        return told;
    }

    private List<String> refusals(long number) {
        List<String> refusals = new ArrayList<>();
        journal.takeBack(number, refusals::add);
        return refusals;
    }

    private void write(long item, String text) {
        open.edit("状況の記入", plan -> Cells.write(plan, item, 3, null, text));
    }

    private String text(long item) {
        return Cells.text(open.plan(), item, 3, null);
    }

    private java.util.List<Long> sought(Filter filter) {
        journal.filterProperty().set(filter);
        return journal.steps().stream().map(Step::number).toList();
    }
}
