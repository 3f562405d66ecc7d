package org.shinchoku.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Schedule;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Value;

/** Counts as data: a plan in, tables out. */
class SummaryTest {

    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R5 = new FiscalYear(2023);

    private final List<Row> rows = new ArrayList<>(List.of(
            new Head(1, "みどり計画", "青葉市", R4, R5),
            new Level(10, 0, "施策"),
            new Level(11, 1, "事業"),
            new Scale(50, "評価", 0, List.of(Scale.Step.of("◎", ""), Scale.Step.of("○", ""))),
            Field.fixed(20, 11, 1, "担当課", Field.Kind.DEPARTMENT),
            Field.yearly(21, 11, 2, "評価", Field.Kind.RATING, List.of(R4, R5)).withScale(50),
            new Item(30, 0, 10, 1, "1", "守る", false, 0),
            new Item(31, 0, 10, 2, "2", "育てる", false, 0),
            new Item(32, 30, 11, 1, "①", "剪定", false, 0),
            new Item(33, 30, 11, 2, "②", "植樹", false, 0),
            new Item(34, 31, 11, 1, "③", "講座", false, 0),
            new Item(35, 31, 11, 2, "②", "植樹", true, 33),
            new Department(40, 0, 2, "公園課", null, null, List.of(), List.of()),
            new Department(41, 0, 1, "企画課", null, R4, List.of(42L), List.of()),
            new Department(42, 0, 3, "政策課", R5, null, List.of(), List.of())));

    SummaryTest() {
        value(32, 20, null, "企画課");
        value(33, 20, null, "公園課");
        value(34, 20, null, "公園課");
        value(32, 21, R4, "○");
        value(32, 21, R5, "◎");
        value(33, 21, R5, "○");
    }

    private void value(long item, long field, FiscalYear year, String text) {
        rows.add(new Value(item, field, year, 0, text, ""));
    }

    private List<Tally> tallies(FiscalYear... years) {
        Plan plan = Plan.of(rows);
        return Summary.of(plan, Outline.of(plan).items(), Arrays.asList(years), R5, Spelling.ERA);
    }

    private static String told(Tally tally) {
        return tally.heading() + " " + tally.marks() + "\n"
                + tally.lines().stream()
                        .map(line -> line.name() + " "
                                + IntStream.range(0, tally.marks().size())
                                        .mapToObj(line::count)
                                        .toList())
                        .collect(Collectors.joining("\n"));
    }

    /** Each table began with another item, and wrote its dash. */
    @Test
    void aMarkThatTheScaleDoesNotHaveIsWrittenAlikeInAllTables() {
        rows.add(new Item(36, 30, 11, 0, "⓪", "調査", false, 0));
        rows.add(new Item(37, 31, 11, 3, "④", "点検", false, 0));
        value(36, 20, null, "公園課");
        value(36, 21, R5, "-");
        value(37, 20, null, "企画課");
        value(37, 21, R5, "―");
        value(34, 21, R5, "-");
        assertThat(tallies(R5).stream().map(Tally::marks)).hasSize(3).containsOnly(List.of("◎", "○", "—"));
        value(36, 21, R4, "Ｂ");
        value(37, 21, R4, "B");
        value(34, 21, R4, "B");
        assertThat(tallies(R4).stream().map(Tally::marks)).hasSize(3).containsOnly(List.of("◎", "○", "B", "未記入"));
    }

    @Test
    void marksAreCountedOverTheYearsByPolicyAndBySection() {
        assertThat(tallies(R4, R5).stream().map(SummaryTest::told)).containsExactly("""
                        年度 [◎, ○, 未記入]
                        令和4年度 [0, 1, 2]
                        令和5年度 [1, 1, 1]""", """
                        施策 [◎, ○, 未記入]
                        1　守る [1, 1, 0]
                        2　育てる [0, 0, 1]""", """
                        担当 [◎, ○, 未記入]
                        公園課 [0, 1, 1]
                        政策課 [1, 0, 0]""");
    }

    @Test
    void eachCountKnowsItsItems() {
        assertThat(tallies(R5).get(1).lines().get(0).items()).containsExactly(List.of(32L), List.of(33L), List.of());
    }

    @Test
    void theMarkThatCountsIsCountedAlsoOneThatNoScaleHas() {
        rows.add(new Rating(32, 21, R5, Layer.COMMITTEE, "保留", "確認する"));
        value(34, 21, R5, "-");
        assertThat(told(tallies(R5).get(0))).isEqualTo("年度 [◎, ○, 保留, —]\n令和5年度 [0, 1, 1, 1]");
    }

    @Test
    void anItemOfSeveralSectionsCountsWithEachAndIsSaidTo() {
        rows.removeIf(row -> row instanceof Value v && v.item() == 34 && v.field() == 20);
        value(34, 20, null, "公園課、政策課");
        Tally sections = tallies(R5).get(2);
        assertThat(told(sections)).isEqualTo("担当 [◎, ○, 未記入]\n公園課 [0, 1, 1]\n政策課 [1, 0, 1]");
        assertThat(sections.shared()).isTrue();
        assertThat(tallies(R5).get(1).shared()).isFalse();
    }

    @Test
    void policiesOfOneNameStayApart() {
        rows.replaceAll(row -> row instanceof Item i && i.level() == 10
                ? new Item(i.id(), 0, 10, i.order(), "", "推進", false, 0)
                : row);
        assertThat(told(tallies(R5).get(1))).isEqualTo("施策 [◎, ○, 未記入]\n推進 [1, 1, 0]\n推進 [0, 0, 1]");
    }

    @Test
    void aYearWithoutTheFieldIsNotCounted() {
        assertThat(tallies(new FiscalYear(2030))).isEmpty();
    }

    @Test
    void whatHasEndedIsNotSaidToBeMissing() {
        rows.add(Schedule.until(34, R4, ""));
        assertThat(told(tallies(R4, R5).get(0)))
                .isEqualTo("年度 [◎, ○, 未記入, 対象外]\n令和4年度 [0, 1, 2, 0]\n令和5年度 [1, 1, 0, 1]");
    }

    @Test
    void oneIsFreeToCountApartByYearByAnyLevelThatDividesAndBySection() {
        Plan plan = Plan.of(rows);
        Field field = plan.field(21);
        List<Cut> cuts = Summary.cuts(plan, field);
        assertThat(cuts.stream().map(Cut::name)).containsExactly("年度", "施策", "担当");
        assertThat(cuts.stream().map(cut -> told(Summary.of(plan, field, cut, List.of(R4, R5)))))
                .isEqualTo(tallies(R4, R5).stream().map(SummaryTest::told).toList());
    }

    @Test
    void aLevelWithOneBranchDividesNothing() {
        rows.removeIf(row -> row instanceof Item i && (i.id() == 31 || i.parent() == 31));
        Plan plan = Plan.of(rows);
        assertThat(Summary.cuts(plan, plan.field(21)).stream().map(Cut::name)).containsExactly("年度", "担当");
    }

    @Test
    void aCaptionSaysWhatIsCountedAndOfWhichYear() {
        assertThat(tallies(R4, R5).stream().map(tally -> tally.caption(Spelling.ERA)))
                .containsExactly("評価の推移", "評価（施策別、令和5年度）", "評価（担当別、令和5年度）");
    }
}
