package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.PARKS;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.ROADS;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A section that is written once is read as what it is called in the years that are looked at. */
class CalledTest {

    private static final FiscalYear R5 = R4.next();
    private static final List<FiscalYear> ALL = List.of(R3, R4, R5);

    @Test
    void aRenamedSectionBearsTheNameOfTheYear() {
        Called called = Called.of(Reorganisation.succeed(Samples.plan(), List.of(PARKS.id()), List.of("みどり課"), R4));
        assertThat(called.in(List.of(R3), "公園課")).isEqualTo("公園課");
        assertThat(called.in(List.of(R4), "公園課")).isEqualTo("みどり課");
        assertThat(called.in(List.of(R3), "みどり課")).isEqualTo("公園課");
        assertThat(called.in(ALL, "公園課")).isEqualTo("公園課（令和4年度～みどり課）");
        assertThat(called.in(ALL, "みどり課")).isEqualTo("公園課（令和4年度～みどり課）");
    }

    @Test
    void whatStandsAroundAndBetweenTheNamesStays() {
        Called called = Called.of(Reorganisation.succeed(Samples.plan(), List.of(PARKS.id()), List.of("みどり課"), R4));
        assertThat(called.in(List.of(R5), "公園課、道路課\n市民の会，公園課")).isEqualTo("みどり課、道路課\n市民の会，みどり課");
        assertThat(called.in(ALL, "公園課(令和2年度～芝生課)")).isEqualTo("公園課(令和2年度～芝生課)");
        assertThat(called.in(ALL, "市民の会")).isEqualTo("市民の会");
        assertThat(called.in(List.of(), "公園課")).isEqualTo("公園課");
    }

    @Test
    void oneThatIsSplitIsAllThatDoItsWorkAndOneThatIsMergedWasAllOfThem() {
        Plan split = Reorganisation.succeed(Samples.plan(), List.of(PARKS.id()), List.of("みどり課", "水辺課"), R4);
        assertThat(Called.of(split).in(ALL, "公園課")).isEqualTo("公園課（令和4年度～みどり課・水辺課）");
        assertThat(Called.of(split).in(List.of(R3), "水辺課")).isEqualTo("公園課");

        Plan merged = Reorganisation.succeed(Samples.plan(), List.of(PARKS.id(), ROADS.id()), List.of("都市課"), R5);
        assertThat(Called.of(merged).in(ALL, "都市課")).isEqualTo("公園課・道路課（令和5年度～都市課）");
    }

    @Test
    void oneThatChangesTwiceIsCalledThriceAndOneThatEndsKeepsItsName() {
        Plan once = Reorganisation.succeed(Samples.plan(), List.of(PARKS.id()), List.of("みどり課"), R4);
        long green = Departments.named(once, "みどり課", R4).orElseThrow().id();
        Plan twice = Reorganisation.succeed(once, List.of(green), List.of("花とみどり課"), R5);
        assertThat(Called.of(twice).in(ALL, "公園課")).isEqualTo("公園課（令和4年度～みどり課、令和5年度～花とみどり課）");

        Plan closed = Samples.plan().with(PARKS.until(R3));
        assertThat(Called.of(closed).in(ALL, "公園課")).isEqualTo("公園課");
    }

    @Test
    void anotherSpellingIsKeptAsLongAsTheNameIsTheSame() {
        Plan known = Samples.plan().with(PARKS.withAliases(List.of("都市部公園課")));
        Called called = Called.of(Reorganisation.succeed(known, List.of(PARKS.id()), List.of("みどり課"), R5));
        assertThat(called.in(List.of(R3, R4), "都市部公園課")).isEqualTo("都市部公園課");
        assertThat(called.in(ALL, "都市部公園課")).isEqualTo("都市部公園課（令和5年度～みどり課）");
    }
}
