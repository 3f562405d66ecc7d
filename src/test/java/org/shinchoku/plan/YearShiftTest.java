package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another year in a text stands there as the one before was written. */
class YearShiftTest {

    private static final FiscalYear R4 = new FiscalYear(2022);

    @ParameterizedTest
    @CsvSource({
        "令和元年度, 令和2年度",
        "平成30年度の実績, 令和元年度の実績",
        "令和 ４ 年 度, 令和 ５ 年 度",
        "R4実績, R5実績",
        "Ｒ４, Ｒ５",
        "H30, R1",
        "R04, R05",
        "令和元(2019)年度, 令和2(2020)年度",
        "２０２２年度, ２０２３年度",
        "令和九年度, 令和十年度",
        "㋿4年度, ㋿5年度",
        "31, 2",
        "元年度, 2年度",
        "3, 4",
        "実施状況, 実施状況",
        "No.12, No.12",
    })
    void movesEveryYearOfAHeading(String before, String after) {
        assertThat(YearShift.all(before, 1, R4)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "令和4年度 進行管理シート, 令和5年度 進行管理シート",
        "計画（令和4年度～令和8年度）, 計画（令和4年度～令和8年度）",
        "令和5年3月31日現在, 令和6年3月31日現在",
        "令和4年4月1日から, 令和5年4月1日から",
        "令和5年度に見直す, 令和5年度に見直す",
        "令和3年3月策定 令和4年度報告, 令和3年3月策定 令和5年度報告",
    })
    void movesTheSheetsOwnYearAloneInATitle(String before, String after) {
        assertThat(YearShift.only(before, R4, 1)).isEqualTo(after);
    }
}
