package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shinchoku.plan.Samples.GREEN;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.TREES_AGAIN;
import static org.shinchoku.plan.Samples.WALKS;

import org.junit.jupiter.api.Test;

class SchedulesTest {

    private final Plan plan = Samples.plan();

    @Test
    void anItemIsAskedInEveryYearUnlessSomethingElseIsSettled() {
        assertThat(Schedules.asks(plan, TREES.id(), R4)).isTrue();
        assertThat(Schedules.set(plan, Schedule.always(TREES.id()))).isEqualTo(plan);
    }

    @Test
    void everyOtherYearIsCountedBothWays() {
        Plan turns = Schedules.set(plan, Schedule.every(TREES.id(), 2, R4, ""));

        assertThat(Schedules.asks(turns, TREES.id(), R3)).isFalse();
        assertThat(Schedules.asks(turns, TREES.id(), R4)).isTrue();
        assertThat(Schedules.asks(turns, TREES.id(), R4.plus(2))).isTrue();
        assertThat(Schedules.asks(turns, TREES.id(), R4.plus(-3))).isFalse();
        assertThat(Schedules.asks(turns, TREES.id(), null)).isTrue();
    }

    @Test
    void whatEndsEndsWithAllThatHangsOnItAndWhereverItIsShown() {
        Plan ended = Schedules.set(plan, Schedule.until(GREEN.id(), R3, "完了"));

        assertThat(Schedules.asks(ended, TREES.id(), R3)).isTrue();
        assertThat(Schedules.hindrance(ended, TREES.id(), R4))
                .map(Schedule::reason)
                .contains("完了");
        assertThat(Schedules.asks(ended, TREES_AGAIN.id(), R4)).isFalse();
        assertThat(Schedules.asks(ended, WALKS.id(), R4)).isTrue();
    }

    @Test
    void aRingOfItemsIsWalkedOnce() {
        Plan ring = plan.with(GREEN.at(TREES.id(), 1)).with(Schedule.until(WALKS.id(), R3, ""));

        assertThat(Schedules.asks(ring, TREES.id(), R4)).isTrue();
    }

    @Test
    void turnsAreCountedFromAYear() {
        assertThatThrownBy(() -> new Schedule(1, null, 2, null, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
