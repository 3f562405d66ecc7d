package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.ACTUAL;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.GARDENS;
import static org.shinchoku.plan.Samples.GREEN;
import static org.shinchoku.plan.Samples.MARK;
import static org.shinchoku.plan.Samples.PARKS;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.ROADS;
import static org.shinchoku.plan.Samples.SECTION;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.TREES_AGAIN;
import static org.shinchoku.plan.Samples.WALKS;
import static org.shinchoku.plan.Samples.value;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each condition lets through the items that meet it, and several of them what meets all. */
class SieveTest {

    private static final Plan PLAN = Samples.plan()
            .with(List.of(
                    value(TREES, SECTION, null, "道路課、公園 課"),
                    value(GARDENS, SECTION, null, "市民の会"),
                    value(TREES, DONE, R3, "桜を植えた"),
                    value(GARDENS, DONE, R3, "ｻｸﾗ草を植えた"),
                    value(TREES, DONE, R4, "梅を植えた"),
                    value(TREES, MARK, R3, "○"),
                    value(GARDENS, MARK, R3, "◎"),
                    value(GARDENS, ACTUAL, R3, PARKS, "12")))
            .with(new Rating(TREES.id(), MARK.id(), R3, Layer.COMMITTEE, "△", "数が足りない"));

    private static Set<Item> passing(Plan plan, Condition... conditions) {
        Sieve sieve = new Sieve(Index.of(plan), List.of(conditions), since -> PLAN);
        return plan.items().stream().filter(sieve::passes).collect(Collectors.toSet());
    }

    @Test
    void wordsAreReadInTitlesNumbersAndValuesAndThroughReposts() {
        assertThat(passing(PLAN, new Condition.Words("さくら草"))).containsExactly(GARDENS);
        assertThat(passing(PLAN, new Condition.Words("桜"))).containsExactlyInAnyOrder(TREES, TREES_AGAIN);
        assertThat(passing(PLAN, new Condition.Words("１－２"))).containsExactly(GARDENS);
        assertThat(passing(PLAN, new Condition.Words(" "))).hasSize(5);
    }

    @Test
    void sectionsAreThoseThatAreNamedOrHaveAnswered() {
        assertThat(passing(PLAN, new Condition.Section(List.of("公園課"))))
                .containsExactlyInAnyOrder(TREES, TREES_AGAIN, GARDENS);
        assertThat(passing(PLAN, new Condition.Section(List.of("道路課")))).containsExactlyInAnyOrder(TREES, TREES_AGAIN);
        assertThat(passing(PLAN, new Condition.Section(List.of("市民の会", "道路課")))).hasSize(3);
        assertThat(Sections.of(PLAN).all()).containsExactly("公園課", "道路課", "市民の会");
    }

    @Test
    void aRenamedSectionIsFoundByTheNameItHasNow() {
        Department renamed = new Department(PARKS.id(), 0, 1, "みどり課", null, null, List.of(), List.of("公園課"));
        assertThat(passing(PLAN.with(renamed), new Condition.Section(List.of("みどり課"))))
                .contains(TREES);
        assertThat(Sections.of(PLAN.with(renamed)).all()).contains("みどり課").doesNotContain("公園課");
        assertThat(ROADS.name()).isEqualTo("道路課");
    }

    @Test
    void aSectionOfAnEarlierYearIsFoundUnderAllThatDoItsWorkNow() {
        Plan split = Reorganisation.succeed(PLAN, List.of(PARKS.id()), List.of("みどり課", "水辺課"), R4);
        assertThat(Sections.of(split).all()).contains("みどり課", "水辺課").doesNotContain("公園課");
        for (String name : List.of("みどり課", "水辺課", "公園課")) {
            assertThat(passing(split, new Condition.Section(List.of(name))))
                    .as(name)
                    .containsExactlyInAnyOrder(TREES, TREES_AGAIN, GARDENS);
        }
    }

    @Test
    void theMarkThatCountsAndTheMarkOfOneLayer() {
        assertThat(passing(PLAN, rated(null, "△"))).containsExactlyInAnyOrder(TREES, TREES_AGAIN);
        assertThat(passing(PLAN, rated(Layer.DEPARTMENT, "○"))).containsExactlyInAnyOrder(TREES, TREES_AGAIN);
        assertThat(passing(PLAN, rated(null, "○"))).isEmpty();
        assertThat(passing(PLAN, rated(Layer.COMMITTEE, ""))).containsExactly(GARDENS);
        assertThat(passing(PLAN, rated(null, "△", "◎"))).hasSize(3);
    }

    private static Condition rated(Layer layer, String... marks) {
        return new Condition.Rated(MARK.id(), R3, layer, List.of(marks));
    }

    @Test
    void whatIsToBeExpectedAndEmptyIsMissing() {
        assertThat(passing(PLAN, new Condition.Missing(R4))).containsExactly(GARDENS);
        assertThat(passing(PLAN, new Condition.Missing(R3))).containsExactly(TREES);
    }

    @Test
    void whatReadsDifferentlyThanThenHasChangedAlsoWhereItIsShownAgain() {
        Plan later = PLAN.with(value(TREES, DONE, R4, "梅と桃を植えた")).with(WALKS.withLabel("まちを巡る"));
        assertThat(passing(later, new Condition.Changed(Since.entry(1))))
                .extracting(Item::id)
                .containsExactlyInAnyOrder(TREES.id(), TREES_AGAIN.id(), WALKS.id());
        Plan opined = PLAN.with(new Opinion(900, GARDENS.id(), 0, 0, 1, "委員", "よい"));
        assertThat(passing(opined, new Condition.Changed(Since.lastMeeting()))).containsExactly(GARDENS);
    }

    @Test
    void levelsAndReposts() {
        assertThat(passing(PLAN, new Condition.OnLevel(List.of(1L)))).containsExactlyInAnyOrder(GREEN, WALKS);
        assertThat(passing(PLAN, new Condition.Repost(true))).containsExactly(TREES_AGAIN);
        assertThat(passing(PLAN, new Condition.Repost(false)))
                .doesNotContain(TREES_AGAIN)
                .hasSize(4);
    }

    @Test
    void allMustHold() {
        assertThat(Stream.of(passing(PLAN, new Condition.Words("植えた"), new Condition.Repost(false), rated(null, "◎")))
                        .flatMap(Set::stream))
                .containsExactly(GARDENS);
        assertThat(passing(PLAN)).hasSize(5);
    }
}
