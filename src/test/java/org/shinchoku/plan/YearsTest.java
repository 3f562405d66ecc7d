package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearsTest {

    @Test
    void yearsThatFollowEachOtherAreNamedAsASpan() {
        assertThat(inWords()).isEmpty();
        assertThat(inWords(2019)).isEqualTo("令和元年度");
        assertThat(inWords(2018, 2019, 2020, 2021)).isEqualTo("平成30年度～令和3年度");
        assertThat(inWords(2019, 2021, 2022, 2024)).isEqualTo("令和元年度、令和3年度～令和4年度、令和6年度");
    }

    private static String inWords(Integer... years) {
        return Years.inWords(Stream.of(years).map(FiscalYear::new).toList(), Spelling.ERA);
    }
}
