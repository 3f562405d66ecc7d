package org.shinchoku.ui.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.item.Samples.BEACH;
import static org.shinchoku.ui.item.Samples.BEACH_AGAIN;
import static org.shinchoku.ui.item.Samples.DEGREE;
import static org.shinchoku.ui.item.Samples.DONE;
import static org.shinchoku.ui.item.Samples.HARBOUR;
import static org.shinchoku.ui.item.Samples.LIGHTHOUSE;
import static org.shinchoku.ui.item.Samples.MARK;
import static org.shinchoku.ui.item.Samples.MEETING;
import static org.shinchoku.ui.item.Samples.OUTLINE;
import static org.shinchoku.ui.item.Samples.R4;
import static org.shinchoku.ui.item.Samples.R5;
import static org.shinchoku.ui.item.Samples.TARGET;
import static org.shinchoku.ui.item.Samples.TOURISM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reply;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.kit.Gathering;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Told;

class CardViewModelTest {

    private final OpenPlan open = Samples.open();
    private final CardViewModel model = new CardViewModel(open, Plans.CLOCK);

    @BeforeEach
    void show() {
        model.shownProperty().set(true);
        model.go(LIGHTHOUSE);
    }

    @Test
    void theCardFollowsTheItemThatAllScreensPointAt() {
        assertThat(card().path()).extracting(Item::label).containsExactly("岬をたがやす");
        assertThat(card().level()).isEqualTo("事業");

        open.selectedItemProperty().set(BEACH);
        assertThat(card().item().label()).isEqualTo("海辺の清掃");

        open.selectedItemProperty().set(0);
        assertThat(card()).isNull();
    }

    @Test
    void aCardThatIsNotSeenIsNotPutTogether() {
        model.shownProperty().set(false);
        model.go(BEACH);
        assertThat(card().item().id()).isEqualTo(LIGHTHOUSE);

        model.shownProperty().set(true);
        assertThat(card().item().id()).isEqualTo(BEACH);
    }

    @Test
    void itBeginsWithTheYearThatIsReportedOnAndGoesToOthers() {
        assertThat(model.yearProperty().get()).isEqualTo(R5);

        model.moveYear(-1);
        assertThat(card().years()).containsExactly(R4);
        model.moveYear(-1);
        assertThat(model.yearProperty().get()).isEqualTo(R4);
    }

    @Test
    void yearsStandBesideEachOther() {
        model.spanProperty().set(Span.TWO);

        assertThat(card().years()).containsExactly(R4, R5);
        assertThat(line(DONE).cells()).extracting(Card.Cell::year).containsExactly(R4, R5);
    }

    @Test
    void writingIsOneEntryThatNamesFieldAndYearAndThePageStaysTheSame() {
        Card before = card();
        model.write(new Answered(LIGHTHOUSE, DONE, R5, 0), "毎週開けた");

        assertThat(open.journal()).extracting(Entry.Mark::what).containsExactly("「取組状況」（令和5年度）の記入");
        assertThat(card()).isSameAs(before);
        assertThat(model.read(new Answered(LIGHTHOUSE, DONE, R5, 0))).isEqualTo("毎週開けた");

        model.write(new Answered(LIGHTHOUSE, DONE, R5, 0), "毎週開けた");
        assertThat(open.journal()).hasSize(1);
    }

    @Test
    void eachSectionHasItsOwnPlaceUnderItsName() {
        model.go(BEACH);
        assertThat(line(DONE).cells().get(0).boxes()).extracting(Card.Box::head).containsExactly("港湾課", "観光課");

        model.write(new Answered(BEACH, DONE, R5, HARBOUR), "岸壁を二度清掃した");
        assertThat(open.plan().answers(BEACH, DONE, R5)).extracting(Value::text).containsExactly("岸壁を二度清掃した", "浜を清掃した");
    }

    @Test
    void aSectionIsGivenAPlaceBesideTheAnswerForAll() {
        model.addSection(open.plan().field(DONE), R5, TOURISM);
        assertThat(line(DONE).cells().get(0).boxes()).extracting(Card.Box::head).containsExactly("全体", "観光課");

        model.write(new Answered(LIGHTHOUSE, DONE, R5, TOURISM), "案内板を置いた");
        assertThat(Cells.text(open.plan(), LIGHTHOUSE, DONE, R5)).isEqualTo("春と秋に開けた\n(観光課)案内板を置いた");
    }

    @Test
    void aRepostShowsAndWritesItsOriginalAndSaysWhereItIs() {
        model.go(BEACH_AGAIN);
        assertThat(card().original().id()).isEqualTo(BEACH);

        model.write(new Answered(BEACH_AGAIN, DONE, R5, HARBOUR), "岸壁を磨いた");
        assertThat(open.plan().answers(BEACH, DONE, R5).get(0).text()).isEqualTo("岸壁を磨いた");

        model.go(BEACH);
        assertThat(card().reposts()).extracting(Item::id).containsExactly(BEACH_AGAIN);
    }

    @Test
    void figuresEarnTheirMarksByTheChainedScale() {
        Card.Gauge gauge = card().gauges().get(0);
        assertThat(gauge.name()).isEqualTo("入場者数");
        assertThat(gauge.points()).extracting(Card.Point::year).containsExactly(R4, R5);
        assertThat(gauge.points().get(0).earned()).containsExactly("3", "○");
        assertThat(gauge.points().get(1).ratio())
                .hasValueSatisfying(r -> assertThat(GaugePane.percent(r)).isEqualTo("105%"));
    }

    @Test
    void aMarkThatDiffersFromTheFiguresIsAnException() {
        Card.Verdict degree = verdict(DEGREE);
        assertThat(degree.computed()).contains("5");
        assertThat(degree.counts()).contains(new Judgement(Layer.DEPARTMENT, "4", ""));
        assertThat(degree.isException()).isTrue();

        model.write(new Marked(LIGHTHOUSE, DEGREE, R5, Layer.SECRETARIAT, false), "5");
        assertThat(verdict(DEGREE).counts())
                .hasValueSatisfying(j -> assertThat(j.layer()).isEqualTo(Layer.SECRETARIAT));
        assertThat(verdict(DEGREE).isException()).isFalse();
        assertThat(verdict(MARK).computed()).contains("◎");
    }

    @Test
    void aReasonIsKeptBesideItsMarkAndGoesWithIt() {
        Slot mark = new Marked(LIGHTHOUSE, MARK, R5, Layer.COMMITTEE, false);
        Slot reason = new Marked(LIGHTHOUSE, MARK, R5, Layer.COMMITTEE, true);
        model.write(reason, "秋は荒天が続いた");
        model.write(mark, "○");

        assertThat(model.read(reason)).isEqualTo("秋は荒天が続いた");
        assertThat(open.journal())
                .extracting(Entry.Mark::what)
                .containsExactly("「評価」（令和5年度、委員会の理由）の記入", "「評価」（令和5年度、委員会）の記入");

        model.write(mark, "");
        model.write(reason, "");
        assertThat(open.plan().ratings()).isEmpty();
    }

    @Test
    void theSectionsOwnMarkIsTheValueOfTheField() {
        model.write(new Marked(LIGHTHOUSE, MARK, R5, Layer.DEPARTMENT, false), "◎");

        assertThat(Cells.text(open.plan(), LIGHTHOUSE, MARK, R5)).isEqualTo("◎");
        assertThat(open.plan().ratings()).isEmpty();
    }

    @Test
    void anOpinionComesToBeWhenItIsWrittenAndItsPlaceStays() {
        Card.Statement blank = card().statements().get(0);
        assertThat(blank.meeting()).isEqualTo("岬町推進委員会 令和5年度 第1回（2023年8月1日）");

        model.write(blank.text(), "夜も開けてはどうか");
        Card.Statement written = card().statements().get(0);
        assertThat(written.written()).isTrue();
        assertThat(written.text()).isEqualTo(blank.text());
        assertThat(written.opinion().meeting()).isEqualTo(MEETING);
        assertThat(card().statements()).hasSize(2);

        model.write(written.responses().get(0).text(), "令和6年度に試みる");
        Reply reply = Opinions.replies(open.plan(), written.opinion().id()).get(0);
        assertThat(reply.day()).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(open.journal()).extracting(Entry.Mark::what).containsExactly("意見の記入", "市の対応の記入");
    }

    @Test
    void anOpinionOfWhichNothingIsLeftGoesUnlessItWasAnswered() {
        Slot said = card().statements().get(0).text();
        model.write(said, "夜も開けてはどうか");
        Slot answer = card().statements().get(0).responses().get(0).text();
        model.write(answer, "試みる");
        model.write(said, "");
        assertThat(open.plan().opinions()).hasSize(1);

        model.write(answer, " ");
        model.write(said, "？");
        model.write(said, "");
        assertThat(open.plan().opinions()).isEmpty();
    }

    @Test
    void anOpinionIsTakenAwayWithItsAnswersInOneStep() {
        model.write(card().statements().get(0).text(), "夜も開けてはどうか");
        model.write(card().statements().get(0).responses().get(0).text(), "試みる");
        model.remove(card().statements().get(0));

        assertThat(open.plan().opinions()).isEmpty();
        assertThat(open.plan().replies()).isEmpty();
        open.undo();
        assertThat(open.plan().replies()).hasSize(1);
    }

    @Test
    void aMeetingIsRegisteredAndTakesTheNextOpinion() {
        model.convene(new Gathering("岬町推進委員会", "第2回", LocalDate.of(2024, 2, 9), R5));
        model.write(card().statements().get(0).text(), "続けてほしい");

        Opinion opinion = open.plan().opinions().iterator().next();
        assertThat(Opinions.meeting(open.plan(), opinion.meeting()).name()).isEqualTo("第2回");
        assertThat(Opinions.meeting(open.plan(), opinion.meeting()).year()).isEqualTo(R5);
        assertThat(open.plan().committees()).hasSize(1);
    }

    @Test
    void theNextItemIsTheOneThatIsPrintedNext() {
        model.move(1);
        assertThat(open.selectedItemProperty().get()).isEqualTo(BEACH);
        model.move(-5);
        assertThat(open.selectedItemProperty().get()).isEqualTo(Samples.CAPE);
    }

    @Test
    void aPlaceThatIsGoneTakesNothing() {
        Slot slot = new Answered(LIGHTHOUSE, TARGET, R5, 0);
        open.edit("項目の削除", plan -> plan.without(plan.item(LIGHTHOUSE).key()));
        model.write(slot, "300人");

        assertThat(open.journal()).hasSize(1);
    }

    @Test
    void anOpinionThatStandsInAColumnIsAnsweredInAColumnBehindIt() {
        open.edit(
                "取込",
                plan -> plan.with(Field.yearly(17, 2, 8, "意見・要望", Field.Kind.OPINION, List.of(R4, R5))
                                .filledBy(Layer.COMMITTEE, Field.Timing.ANY))
                        .with(new Value(LIGHTHOUSE, 17, R5, 0, "夜も開けてほしい。", "委員会.xlsx!意見!D5")));
        Card.Line answers = card().lines().get(card().lines().size() - 1);
        assertThat(answers.isCommittees()).isTrue();
        assertThat(answers.field().name()).isEqualTo("対応");

        Slot place = answers.cells().get(0).boxes().get(0).slot();
        model.write(place, "夏の間は開けます。");

        assertThat(model.read(place)).isEqualTo("夏の間は開けます。");
        assertThat(Cells.text(open.plan(), LIGHTHOUSE, answers.field().id(), R5))
                .isEqualTo("夏の間は開けます。");
        assertThat(line(answers.field().id())).isEqualTo(answers);
        assertThat(open.journal()).hasSize(2);

        model.undo();
        assertThat(open.plan().field(answers.field().id())).isNull();
    }

    @Test
    void whereNobodyHasSaidAnythingThereIsNothingToAnswer() {
        open.edit(
                "取込",
                plan -> plan.with(Field.yearly(17, 2, 8, "意見・要望", Field.Kind.OPINION, List.of(R4, R5)))
                        .with(new Value(LIGHTHOUSE, 17, R4, 0, "夜も開けてほしい。", "")));

        assertThat(card().lines()).extracting(l -> l.field().name()).doesNotContain("対応");

        model.spanProperty().set(Span.TWO);
        Card.Line answers = card().lines().get(card().lines().size() - 1);
        assertThat(answers.cells()).extracting(c -> c.boxes().size()).containsExactly(1, 0);
    }

    private Card card() {
        return model.cardProperty().get();
    }

    private Card.Line line(long field) {
        return card().lines().stream()
                .filter(l -> l.field().id() == field)
                .findFirst()
                .orElseThrow();
    }

    private Card.Verdict verdict(long field) {
        return card().verdicts().stream()
                .filter(v -> v.field().id() == field)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theItemsOwnHistoryIsToldLatestFirst() {
        model.write(new Answered(LIGHTHOUSE, DONE, R5, 0), "毎週開けた");
        model.go(BEACH);
        model.write(new Answered(BEACH, DONE, R5, 0), "毎月拾った");
        assertThat(history(8)).hasSize(1);
        model.go(LIGHTHOUSE);
        model.undo();
        model.undo();

        assertThat(history(8)).extracting(Happening::what).containsExactly("元に戻す：「取組状況」（令和5年度）の記入", "「取組状況」（令和5年度）の記入");
        assertThat(history(8).get(1).told().get(0).after()).isEqualTo("毎週開けた");
        assertThat(history(1)).hasSize(1);
    }

    @Test
    void whatOneStepWroteIsToldAsThePageIsRead() {
        open.edit("取込", plan -> {
            Plan next = Cells.write(plan, LIGHTHOUSE, MARK, R5, "○");
            next = Cells.write(next, LIGHTHOUSE, TARGET, R5, "220人");
            next = Cells.write(next, LIGHTHOUSE, DONE, R5, "毎月開けた");
            next = Cells.write(next, LIGHTHOUSE, TARGET, R4, "190人");
            return Cells.write(next, LIGHTHOUSE, OUTLINE, null, "灯台を開ける");
        });

        assertThat(history(1).get(0).told())
                .extracting(Told::place)
                .containsExactly("概要", "目標（令和4年度）", "取組状況（令和5年度）", "目標（令和5年度）", "評価（令和5年度）");
    }

    private List<Happening> history(int most) {
        List<Happening> found = new ArrayList<>();
        model.history(most, found::addAll);
        return found;
    }
}
