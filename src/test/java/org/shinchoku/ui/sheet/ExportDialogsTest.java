package org.shinchoku.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.FiscalYear;

class ExportDialogsTest {

    private static final List<FiscalYear> ALL =
            IntStream.rangeClosed(2019, 2023).mapToObj(FiscalYear::new).toList();

    @Test
    void theYearsRunFromTheEarlierToTheLaterOfTheTwoChosen() {
        FiscalYear first = new FiscalYear(2020);
        FiscalYear last = new FiscalYear(2022);

        assertThat(ExportDialogs.between(ALL, first, last))
                .hasSize(3)
                .startsWith(first)
                .endsWith(last);
        assertThat(ExportDialogs.between(ALL, last, first)).isEqualTo(ExportDialogs.between(ALL, first, last));
        assertThat(ExportDialogs.between(List.of(), null, null)).isEmpty();
    }
}
