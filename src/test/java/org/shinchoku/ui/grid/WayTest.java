package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WayTest {

    private final GridModel model = GridModelTest.model(Samples.small());

    @Test
    void aCellOverSeveralRowsIsOneStep() {
        assertThat(Way.DOWN.next(model, new Place(0, 0))).contains(new Place(3, 0));
        assertThat(Way.UP.next(model, new Place(4, 0))).contains(new Place(2, 0));
        assertThat(Way.RIGHT.next(model, new Place(1, 0))).contains(new Place(1, 1));
    }

    @Test
    void edgesEndTheWay() {
        assertThat(Way.UP.next(model, new Place(1, 0))).isEmpty();
        assertThat(Way.LEFT.next(model, new Place(1, 0))).isEmpty();
        assertThat(Way.DOWN.next(model, new Place(4, 5))).isEmpty();
    }

    @Test
    void aJumpEndsWhereFilledCellsEndOrBegin() {
        assertThat(Way.DOWN.jump(model, new Place(0, 7))).isEqualTo(new Place(2, 7));
        assertThat(Way.DOWN.jump(model, new Place(2, 7))).isEqualTo(new Place(4, 7));
        assertThat(Way.RIGHT.jump(model, new Place(2, 10))).isEqualTo(new Place(2, 12));
    }
}
