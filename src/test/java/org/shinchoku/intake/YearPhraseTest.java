package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearPhraseTest {

    @ParameterizedTest
    @CsvSource({
        "令和4年度の実施状況, 2022, 実施状況",
        "令和元年度実施状況, 2019, 実施状況",
        "今後(令和5年度以降)の実施計画, 2023, 実施計画",
        "実績（R3）, 2021, 実績",
        "目標値(令和7年度), 2025, 目標値",
        "２０１９年度における取組, 2019, 取組",
        "令和2年度時点で把握, , 令和2年度時点で把握",
        "平成30年度照会時の回答, , 平成30年度照会時の回答",
        "令和4年3月31日現在, , 令和4年3月31日現在",
        "計画期間(令和元年度～令和5年度), , 計画期間(令和元年度～令和5年度)",
        "H31/R1実績, 2019, 実績",
        "5年度の実績, 2023, 実績",
        "元年度, 2019, ''",
        "2年目（R5）, 2023, ''",
        "30年度実績, 2018, 実績",
        "3年度目の実績, , 3年度目の実績",
        "来年度（Ｒ６）の計画, 2024, 計画",
        "今年度の評価（Ｒ５）, 2023, 評価",
        "Ｒ５前年度比, 2023, 前年度比",
        "令和3年度(R3.4～R4.3), 2021, ''",
        "令和3年度実績(4月～9月), 2021, 実績(4月～9月)",
        "今後の方向性, , 今後の方向性"
    })
    void takesTheYearOutOfAHeading(String heading, Integer year, String rest) {
        YearPhrase phrase = YearPhrase.of(heading);

        assertThat(phrase.year() == null ? null : phrase.year().year()).isEqualTo(year);
        assertThat(phrase.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"前年度の実績, -1, 実績", "今年度の目標, 0, 目標", "翌年度の予定, 1, 予定"})
    void countsFromTheSheetsOwnYear(String heading, int shift, String rest) {
        assertThat(YearPhrase.of(heading)).isEqualTo(new YearPhrase(null, shift, rest));
    }
}
