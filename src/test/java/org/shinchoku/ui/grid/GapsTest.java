package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.FiscalYear;

class GapsTest {

    private static final Place FIRST = new Place(2, 5);
    private static final Place SECOND = new Place(2, 7);
    private static final Place THIRD = new Place(9, 4);

    private final Gaps gaps = new Gaps(null, new FiscalYear(2021), List.of(), 0, List.of(FIRST, SECOND, THIRD));

    @Test
    void oneGoesFromGapToGapAndRound() {
        assertThat(gaps.next(new Place(0, 0), 1)).contains(FIRST);
        assertThat(gaps.next(FIRST, 1)).contains(SECOND);
        assertThat(gaps.next(new Place(2, 8), 1)).contains(THIRD);
        assertThat(gaps.next(THIRD, 1)).contains(FIRST);
    }

    @Test
    void andBack() {
        assertThat(gaps.next(THIRD, -1)).contains(SECOND);
        assertThat(gaps.next(new Place(2, 6), -1)).contains(FIRST);
        assertThat(gaps.next(FIRST, -1)).contains(THIRD);
    }

    @Test
    void whereNothingIsMissingThereIsNowhereToGo() {
        Gaps none = new Gaps(null, new FiscalYear(2021), List.of(), 0, List.of());

        assertThat(none.next(FIRST, 1)).isEmpty();
        assertThat(none.words()).isEqualTo("未記入 0件（令和3年度）");
        assertThat(none.none()).isEqualTo("未記入の欄はありません。");
        assertThat(new Gaps(null, null, List.of(), 0, List.of()).words()).isEmpty();
    }

    @Test
    void columnsThatHaveNotBeenBegunAreToldApart() {
        Gaps opened = new Gaps(null, new FiscalYear(2024), List.of(), 3, List.of());

        assertThat(opened.words()).isEqualTo("未記入 0件（令和6年度、記入の始まっていない列3）");
        assertThat(opened.none()).isEqualTo("未記入の欄はありません。まだ記入の始まっていない列は数えていません。");
    }
}
