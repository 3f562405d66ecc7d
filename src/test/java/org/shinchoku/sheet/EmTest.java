package org.shinchoku.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "延べ1,234人と98%      | 1,234",
                "①▲12.5％（前年 3）     | ①▲12.5％",
                "12,345,678,            | 12,345,678",
                "1,,23                  | 23",
                "３，０００．５。        | ３，０００．５",
                "P.21、R5               | P.21",
                "植樹                   | ''",
            })
    void theWidestFigureIsFoundWithItsSignAndPerCent(String text, String widest) {
        assertThat(Em.figure(text)).isEqualTo(Em.of(widest));
    }

    @Test
    void aFigureMayBeAsLongAsACell() {
        String digits = "1".repeat(32_000);
        String grouped = "1,".repeat(16_000) + "1";

        assertThat(Em.figure(digits)).isEqualTo(Em.of(digits));
        assertThat(Em.figure(grouped)).isEqualTo(Em.of(grouped));
    }
}
