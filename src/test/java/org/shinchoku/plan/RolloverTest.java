package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.GARDENS;
import static org.shinchoku.plan.Samples.PARKS;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.ROADS;
import static org.shinchoku.plan.Samples.TARGET;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.TREES_AGAIN;
import static org.shinchoku.plan.Samples.value;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolloverTest {

    private static final FiscalYear R5 = R4.next();
    private static final Field AHEAD = Field.yearly(40, 2, 9, "今後の予定", Field.Kind.TEXT, List.of(R3, R4));

    private final Plan plan = Samples.plan()
            .with(AHEAD)
            .with(List.of(
                    value(TREES, DONE, R4, "10本植えた"),
                    value(TREES, TARGET, R4, "12本"),
                    value(TREES, AHEAD, R4, "並木を延ばす"),
                    value(GARDENS, DONE, R4, "手入れした"),
                    value(GARDENS, TARGET, R4, PARKS, "3か所"),
                    value(GARDENS, TARGET, R4, ROADS, "1か所")));

    @Test
    void theYearBehindTheLastOneToldOfIsNext() {
        assertThat(Rollover.next(plan)).isEqualTo(R5);
        assertThat(Rollover.choices(plan)).containsExactly(R4, R5);
        assertThat(Rollover.choices(
                        Samples.plan().without(plan.fields().stream().toList())))
                .isEmpty();

        Plan drafted = plan.with(plan.fields().stream()
                .filter(Field::yearly)
                .map(f -> f.withYears(List.of(R3, R4, R5, R5.next())))
                .toList());
        assertThat(Rollover.next(drafted)).isEqualTo(R5);
    }

    @Test
    void everyFieldThatGoesOnGetsTheYearAndTargetsAreCarried() {
        Plan next = next().result();

        assertThat(next.field(DONE.id()).years()).containsExactly(R3, R4, R5);
        assertThat(next.field(Samples.AIM.id())).isEqualTo(Samples.AIM);
        assertThat(made(next))
                .extracting(Value::item, Value::field, Value::department, Value::text)
                .containsExactlyInAnyOrder(
                        tuple(TREES.id(), TARGET.id(), 0L, "12本"),
                        tuple(GARDENS.id(), TARGET.id(), PARKS.id(), "3か所"),
                        tuple(GARDENS.id(), TARGET.id(), ROADS.id(), "1か所"));
    }

    @Test
    void fieldsThatAreAYearApartStaySoAndOneThatEndedStaysClosed() {
        Field before = Field.yearly(41, 2, 10, "前年度の評価", Field.Kind.TEXT, List.of(R3));
        Field later = Field.yearly(42, 2, 11, "翌年度の方針", Field.Kind.TEXT, List.of(R4, R5));
        Field ended = Field.yearly(43, 2, 12, "旧様式の評価", Field.Kind.TEXT, List.of(R3.plus(-1)));

        Plan opened = plan.with(List.of(before, later, ended));
        Plan next = Rollover.to(opened, Rollover.next(opened)).result();

        assertThat(next.field(41).years()).containsExactly(R3, R4);
        assertThat(next.field(42).years()).containsExactly(R4, R5, R5.next());
        assertThat(next.field(43)).isEqualTo(ended);
    }

    @Test
    void whatWasToComeIsShownBesideAndBecomesTheBeginningWhereThatIsChosen() {
        Rollover next = next();
        assertThat(due(next, TREES).ahead()).isEqualTo("並木を延ばす");
        assertThat(made(next.result())).noneMatch(v -> v.field() == DONE.id());

        Opening done = opening(next, DONE);
        assertThat(done.sources(plan)).containsExactly(AHEAD);
        Plan begun = next.with(done.from(AHEAD.id())).result();
        assertThat(Cells.text(begun, TREES.id(), DONE.id(), R5)).isEqualTo("並木を延ばす");
        assertThat(Cells.text(begun, GARDENS.id(), DONE.id(), R5)).isEmpty();
    }

    @Test
    void aFieldThatIsLeftOrBeginsEmptyBringsNothing() {
        Rollover next = next();
        assertThat(next.with(opening(next, TARGET).from(0)).result().values()).isEqualTo(plan.values());
        assertThat(next.with(opening(next, TARGET).left()).result().field(TARGET.id()))
                .isEqualTo(TARGET);
    }

    @Test
    void whatStandsInTheNewYearAlreadyIsNotWrittenOver() {
        Plan ahead = plan.with(TARGET.withYears(List.of(R3, R4, R5))).with(value(TREES, TARGET, R5, "20本"));

        assertThat(Cells.text(Rollover.to(ahead, R5).result(), TREES.id(), TARGET.id(), R5))
                .isEqualTo("20本");
    }

    @Test
    void anItemThatHasEndedOrRestsIsNotAskedAndGetsNothing() {
        Rollover next =
                next().with(Schedule.until(TREES.id(), R4, "終了")).with(Schedule.every(GARDENS.id(), 2, R4, "隔年"));

        assertThat(due(next, TREES).asked()).isFalse();
        assertThat(due(next, GARDENS).hindrance().rests(R5)).isTrue();
        assertThat(made(next.result())).isEmpty();
        assertThat(Schedules.asks(next.result(), TREES_AGAIN.id(), R5)).isFalse();
        assertThat(next.items(Outline.of(plan)))
                .extracting(d -> d.item().label())
                .doesNotContain("");
    }

    @Test
    void anItemOfEveryOtherYearGoesOnFromTheYearInWhichItWasAsked() {
        Plan skipping = plan.with(value(TREES, TARGET, R3, "7本")).with(Schedule.every(TREES.id(), 2, R3, ""));

        assertThat(Cells.text(Rollover.to(skipping, R5).result(), TREES.id(), TARGET.id(), R5))
                .isEqualTo("7本");
    }

    @Test
    void aSectionThatIsCalledOtherwiseAnswersUnderItsNewName() {
        Field section = Field.yearly(44, 2, 13, "担当", Field.Kind.DEPARTMENT, List.of(R3, R4));
        Plan named = plan.with(section).with(value(GARDENS, section, R4, "公園課、道路課"));
        Plan renamed = Reorganisation.succeed(named, List.of(PARKS.id()), List.of("みどり課"), R5);

        Rollover next = Rollover.to(renamed, R5);
        Plan result = next.result();

        assertThat(Cells.text(result, GARDENS.id(), section.id(), R5)).isEqualTo("みどり課、道路課");
        assertThat(made(result).stream()
                        .filter(v -> v.field() == TARGET.id() && v.department() != 0)
                        .map(v -> result.department(v.department()).name()))
                .containsExactlyInAnyOrder("みどり課", "道路課");
        assertThat(due(next, GARDENS).notes()).containsExactly("公園課はみどり課");
        assertThat(due(next, TREES).notes()).isEmpty();
    }

    @Test
    void whatASplitSectionAnsweredGoesOnWithAllWhoDoItsWorkOrWithTheOneThatIsChosen() {
        Plan split = Reorganisation.succeed(plan, List.of(PARKS.id()), List.of("みどり課", "水辺課"), R5);
        Rollover next = Rollover.to(split, R5);

        Split only = next.splits().get(0);
        assertThat(next.splits()).hasSize(1);
        assertThat(only.unit().name()).isEqualTo("公園課");
        assertThat(only.answers()).isEqualTo(1);
        assertThat(only.successors()).extracting(Department::name).containsExactly("みどり課", "水辺課");
        assertThat(Cells.text(next.result(), GARDENS.id(), TARGET.id(), R5))
                .contains("(みどり課)3か所", "(水辺課)3か所", "(道路課)1か所");

        Rollover chosen = next.with(only, only.successors().get(1).id());
        assertThat(Cells.text(chosen.result(), GARDENS.id(), TARGET.id(), R5))
                .contains("(水辺課)3か所", "(道路課)1か所")
                .doesNotContain("みどり課");
        assertThat(chosen.with(only, 0).result()).isEqualTo(next.result());
        assertThat(Rollover.to(plan, R5).splits()).isEmpty();
    }

    @Test
    void whatMergedSectionsAnsweredIsKeptTogether() {
        Plan merged = Reorganisation.succeed(plan, List.of(PARKS.id(), ROADS.id()), List.of("都市課"), R5);
        Plan result = Rollover.to(merged, R5).result();
        assertThat(Cells.text(result, GARDENS.id(), TARGET.id(), R5)).isEqualTo("3か所\n1か所");
    }

    private Rollover next() {
        return Rollover.to(plan, Rollover.next(plan));
    }

    private static Opening opening(Rollover next, Field field) {
        return next.openings().stream()
                .filter(o -> o.field().id() == field.id())
                .findFirst()
                .orElseThrow();
    }

    private Due due(Rollover next, Item item) {
        return next.items(Outline.of(plan)).stream()
                .filter(d -> d.item().id() == item.id())
                .findFirst()
                .orElseThrow();
    }

    private List<Value> made(Plan next) {
        return next.values().stream().filter(v -> R5.equals(v.year())).toList();
    }
}
