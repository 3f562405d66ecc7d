package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.GARDENS;
import static org.shinchoku.plan.Samples.MARK;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.value;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingsTest {

    private static final FiscalYear R5 = R4.next();

    @ParameterizedTest
    @ValueSource(strings = {"終了", "事業終了", "（廃止）", "完了しました。", "事業は廃止となった", "令和4年度をもって終了し、他の事業に移した。", "R4で廃止"})
    void aTextThatSaysTheEndIsTakenForIt(String text) {
        Schedule found = found(value(TREES, DONE, R4, text)).get(TREES.id());

        assertThat(found.last()).isEqualTo(R4);
        assertThat(found.reason()).startsWith("「実施状況」に「");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工事が完了した区間から供用した", "無事に終了しました", "令和2年度をもって終了", "相談を継続する", "令和4年度で終了予定の区間を除き実施"})
    void aTextThatSpeaksOfSomethingElseIsNot(String text) {
        assertThat(found(value(TREES, DONE, R4, text))).isEmpty();
    }

    @Test
    void onlyTheYearBeforeSaysTheEnd() {
        assertThat(found(value(TREES, MARK, R3, "終了"))).isEmpty();
        assertThat(found(value(TREES, MARK, R4, "終了"))).containsOnlyKeys(TREES.id());
    }

    @Test
    void everyOtherYearIsCountedFromTheLastInWhichAnythingWasDone() {
        Map<Long, Schedule> found = found(
                value(TREES, DONE, R3, "隔年で実施：10本植えた"),
                value(TREES, DONE, R4, "隔年実施のため今年度は実施なし"),
                value(GARDENS, DONE, R4, "３年に１回の手入れをした"));

        assertThat(found.get(TREES.id()).rests(R5)).isFalse();
        assertThat(found.get(TREES.id()).from()).isEqualTo(R3);
        assertThat(found.get(GARDENS.id()).every()).isEqualTo(3);
        assertThat(found.get(GARDENS.id()).rests(R5)).isTrue();
        assertThat(found.get(GARDENS.id()).reason()).isEqualTo("「実施状況」に「３年に１回」");
    }

    @Test
    void yearsAreNotTurns() {
        assertThat(found(value(TREES, DONE, R4, "平成3年に1回目を開いた"))).isEmpty();
        assertThat(found(value(TREES, DONE, R4, "5年毎月開く"))).isEmpty();
    }

    @Test
    void whatIsSettledIsNotProposedAgain() {
        Plan settled = Samples.plan().with(value(TREES, DONE, R4, "終了")).with(Schedule.until(TREES.id(), R5, ""));

        assertThat(Endings.of(settled, R5)).isEmpty();
    }

    private static Map<Long, Schedule> found(Value... values) {
        return Endings.of(Samples.plan().with(List.of(values)), R5);
    }
}
