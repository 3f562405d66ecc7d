package org.shinchoku.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.FiscalYear;

class YearSpanTest {

    private static final List<FiscalYear> ALL =
            IntStream.rangeClosed(2019, 2023).mapToObj(FiscalYear::new).toList();

    @Test
    void theYearsRunFromTheEarlierToTheLaterOfTheTwoChosen() {
        FiscalYear first = new FiscalYear(2020);
        FiscalYear last = new FiscalYear(2022);

        assertThat(YearSpan.between(ALL, first, last))
                .hasSize(3)
                .startsWith(first)
                .endsWith(last);
        assertThat(YearSpan.between(ALL, last, first)).isEqualTo(YearSpan.between(ALL, first, last));
        assertThat(YearSpan.between(List.of(), null, null)).isEmpty();
    }
}
