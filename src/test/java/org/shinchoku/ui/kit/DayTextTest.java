package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as clerks type them. */
class DayTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final LocalDate BEFORE = LocalDate.of(2020, 1, 1);

    private final DayText text = new DayText(() -> BEFORE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/12/10",
                "2026-12-10",
                "２０２６／１２／１０",
                "2026年12月10日",
                "R8.12.10",
                "r8/12/10",
                "令和8年12月10日",
                "令和８年１２月１０日"
            })
    void aDayIsReadHoweverItIsTyped(String typed) {
        assertThat(text.fromString(typed)).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/10",
                "2026/13/1",
                "2026/2/30",
                "明治8年1月1日",
                "近日中",
                "99999999999/1/1",
                "8/12/10",
                "26.12.10",
                "R999.1.1",
                "1700/1/1"
            })
    void whatIsNoDayLeavesTheOneThatWasThere(String typed) {
        assertThat(text.fromString(typed)).isEqualTo(BEFORE);
    }

    @Test
    void nothingIsNoDayAndTheFirstYearHasItsSign() {
        assertThat(text.fromString(" ")).isNull();
        assertThat(text.fromString("令和元年5月1日")).isEqualTo(LocalDate.of(2019, 5, 1));
        assertThat(text.toString(DAY)).isEqualTo("2026/12/10");
        assertThat(text.toString(null)).isEmpty();
    }
}
