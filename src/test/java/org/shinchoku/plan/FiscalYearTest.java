package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    @Test
    void aFiscalYearGoesFromAprilToMarch() {
        FiscalYear year = new FiscalYear(2021);

        assertThat(FiscalYear.of(LocalDate.of(2021, 4, 1))).isEqualTo(year);
        assertThat(FiscalYear.of(LocalDate.of(2022, 3, 31))).isEqualTo(year);
        assertThat(FiscalYear.of(LocalDate.of(2022, 4, 1))).isEqualTo(year.next());
        assertThat(FiscalYear.of(year.firstDay())).isEqualTo(year);
        assertThat(FiscalYear.of(year.lastDay())).isEqualTo(year);
    }

    @Test
    void theYearInWhichAnEraBeginsIsItsFirst() {
        assertThat(new FiscalYear(2019).in(Spelling.ERA)).isEqualTo("令和元年度");
        assertThat(new FiscalYear(2018).in(Spelling.ERA)).isEqualTo("平成30年度");
        assertThat(new FiscalYear(1989).in(Spelling.ERA)).isEqualTo("平成元年度");
        assertThat(new FiscalYear(1988).in(Spelling.ERA)).isEqualTo("昭和63年度");
        assertThat(new FiscalYear(2019).in(Spelling.ERA_AT_START)).isEqualTo("平成31年度");
        assertThat(new FiscalYear(2020).in(Spelling.ERA_AT_START)).isEqualTo("令和2年度");
        assertThat(new FiscalYear(2019).in(Spelling.LETTER)).isEqualTo("R1");
        assertThat(new FiscalYear(2019).in(Spelling.NUMBER)).isEqualTo("元");
        assertThat(new FiscalYear(2019).in(Spelling.ERA_AND_WESTERN)).isEqualTo("令和元(2019)年度");
        assertThat(new FiscalYear(2019).in(Spelling.WESTERN)).isEqualTo("2019年度");
    }

    @Test
    void yearsOutsideTheErasAreNone() {
        assertThatThrownBy(() -> new FiscalYear(FiscalYear.FIRST - 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FiscalYear(FiscalYear.LAST + 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
