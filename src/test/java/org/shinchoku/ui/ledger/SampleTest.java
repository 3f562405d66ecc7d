package org.shinchoku.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Called;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Sections;

class SampleTest {

    private final Plan plan = Sample.plan();

    @Test
    void theSampleShowsWhatAPlanCanHold() {
        assertThat(plan.levels().size()).isEqualTo(3);
        assertThat(Outline.of(plan).children(0)).hasSize(3);
        assertThat(plan.fields().stream().map(Field::kind))
                .contains(
                        Field.Kind.DEPARTMENT,
                        Field.Kind.INDICATOR,
                        Field.Kind.TARGET,
                        Field.Kind.ACTUAL,
                        Field.Kind.RATING);
        assertThat(plan.fields().stream().filter(Field::yearly))
                .allMatch(f -> f.years().size() == 3);
        assertThat(plan.values().size()).isGreaterThan(200);
    }

    @Test
    void itsSectionsAreUnitsSomeOfWhichAreCalledOtherwiseOnTheWay() {
        for (String name : Sections.of(plan).all()) {
            assertThat(Departments.named(plan, name, null)).as(name).isPresent();
        }
        FiscalYear r5 = new FiscalYear(2023);
        assertThat(Called.of(plan).in(List.of(r5, r5.next()), "市民協働課")).isEqualTo("市民協働課（令和6年度～地域づくり課）");
        assertThat(Called.of(plan).in(List.of(new FiscalYear(2025)), "長寿支援課")).isEqualTo("高齢者支援課・介護保険課");
    }

    @Test
    void oneOfItsItemsIsAnsweredByTwoSections() {
        assertThat(plan.values().stream()
                        .filter(v -> v.department() != 0)
                        .map(v -> plan.department(v.department()).name()))
                .containsExactlyInAnyOrder("健康推進課", "職員課");
    }

    @Test
    void itsRepostShowsItsOriginal() {
        Item repost = plan.items().stream().filter(Item::repost).findFirst().orElseThrow();

        assertThat(Reposts.source(plan, repost).label()).isEqualTo(repost.label());
        assertThat(plan.values().stream()).noneMatch(v -> v.item() == repost.id());
    }
}
