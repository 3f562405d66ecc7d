package org.shinchoku.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;

/** The algebra of changes, over random plans with rows of every kind. */
class DiffTest {

    private static final Plan PLAN = Plan.of(new Head(1, "計画", "", null, null)).with(new Committee(2, "委員会"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theDifferenceOfTwoPlansMakesOneOutOfTheOther(long seed) throws Conflict {
        RandomPlan random = new RandomPlan(seed);
        Plan before = random.plan(200);
        Plan near = random.edit(20).apply(before);
        Plan far = random.plan(200);

        for (Plan after : List.of(near, far, before)) {
            List<Change> changes = Diff.between(before, after);

            assertThat(Diff.apply(before, changes)).isEqualTo(after);
            assertThat(Diff.apply(after, Diff.inverse(changes))).isEqualTo(before);
            assertThat(Diff.inverse(Diff.inverse(changes))).isEqualTo(changes);
            assertThat(changes).extracting(Change::key).doesNotHaveDuplicates();
            assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
        }
    }

    @Test
    void theGeneratorMakesRowsOfEveryKind() {
        Plan plan = new RandomPlan(1).plan(500);

        assertThat(Kind.values()).allMatch(kind -> !plan.table(kind).isEmpty());
        assertThat(new RandomPlan(1).plan(500)).isEqualTo(plan);
    }

    @Test
    void aStaleChangeIsRefusedAndNoneIsMade() {
        Row was = new Committee(2, "審議会");
        Change stale = Change.of(was, new Committee(2, "推進委員会"));
        Change fresh = Change.of(null, new Committee(3, "部会"));

        Conflict conflict = catchThrowableOfType(Conflict.class, () -> Diff.apply(PLAN, List.of(fresh, stale)));

        assertThat(conflict.changes()).containsExactly(stale);
    }

    @Test
    void whatIsAddedMustNotBeThereAndWhatGoesMustBe() {
        Row there = new Committee(2, "委員会");

        assertThatThrownBy(() -> Diff.apply(PLAN, List.of(Change.of(null, there))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> Diff.apply(PLAN, List.of(Change.of(new Committee(9, "部会"), null))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aChangeChangesOneRow() {
        Row row = new Committee(2, "委員会");

        assertThatThrownBy(() -> Change.of(row, row)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Change.of(row, new Committee(3, "部会"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(row.key(), null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
