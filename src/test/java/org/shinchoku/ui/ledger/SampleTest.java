package org.shinchoku.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;

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
    void itsRepostShowsItsOriginal() {
        Item repost = plan.items().stream().filter(Item::repost).findFirst().orElseThrow();

        assertThat(Reposts.source(plan, repost).label()).isEqualTo(repost.label());
        assertThat(plan.values().stream()).noneMatch(v -> v.item() == repost.id());
    }
}
