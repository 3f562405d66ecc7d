package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和元年度",
                "令和 元 年度",
                "令和元年　度",
                "令　和　元　年　度",
                "令和\n元年度",
                "令和１年度",
                "令和01年度",
                "令和一年度",
                "令和元年",
                "令和元",
                "R1",
                "R01",
                "r1",
                "Ｒ１",
                "Ｒ元",
                "R元年度",
                "R.1",
                "R 1",
                "㋿元年度",
                "平成31年度",
                "平成３１年度",
                "平成三十一年度",
                "平成三一年度",
                "H31",
                "H.31",
                "Ｈ３１年度",
                "㍻31年度",
                "31",
                "31年度",
                "３１年度",
                "31 年度",
                "元",
                "元年度",
                "1年度",
                "2019",
                "2019年度",
                "2019年",
                "２０１９年度",
                "二〇一九年度",
                "FY2019",
                "令和元(2019)年度",
                "令和元（2019）年度",
                "令和元年度(2019年度)",
                "2019(令和元)年度",
                "2019年度（令和元年度）",
                "2019(R1)年度",
                "平成31(2019)年度",
                "【令和元年度】",
                "（R1）",
                "〔2019年度〕",
                " 令和元年度 "
            })
    void everySpellingOf2019IsOneYear(String text) {
        assertThat(YearText.parse(text)).contains(new FiscalYear(2019));
    }

    @ParameterizedTest
    @ValueSource(strings = {"昭和63年度", "S63", "昭和六十三年度", "㍼63年度", "1988年度", "S.63"})
    void everySpellingOf1988IsOneYear(String text) {
        assertThat(YearText.parse(text)).contains(new FiscalYear(1988));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "年度",
                "令和",
                "令和年度",
                "令和0年度",
                "R0",
                "0",
                "100",
                "令和100年度",
                "平成〇年度",
                "H2O",
                "24H2",
                "PR1",
                "R18禁",
                "2019人",
                "2,019",
                "12019",
                "20190",
                "2019,000円",
                "2019.5",
                "令和元年度の実績",
                "令和元年度・令和2年度",
                "R1-R2",
                "1800",
                "2100",
                "第2回",
                "31日",
                "元気",
                "一",
                "三",
                "五年"
            })
    void whatNamesNoYearOrMoreThanOneIsNone(String text) {
        assertThat(YearText.parse(text)).isEmpty();
    }

    @Test
    void aBareNumberIsTheYearNearestToWhereItStands() {
        assertThat(YearText.parse("2")).contains(new FiscalYear(2020));
        assertThat(YearText.parse("30")).contains(new FiscalYear(2018));
        assertThat(YearText.parse("2", new FiscalYear(1990))).contains(new FiscalYear(1990));
        assertThat(YearText.parse("2", new FiscalYear(1930))).contains(new FiscalYear(1927));
    }

    @Test
    void yearsAreFoundWhereTheyStand() {
        String text = "令和元年度の実績（H30比）と２０２１年度以降の予定、R5";

        List<YearText.Found> found = YearText.find(text);

        assertThat(found).extracting(f -> f.year().year()).containsExactly(2019, 2018, 2021, 2023);
        assertThat(found)
                .extracting(f -> text.substring(f.start(), f.end()))
                .containsExactly("令和元年度", "H30", "２０２１年度", "R5");
        assertThat(found).extracting(YearText.Found::fiscal).containsExactly(true, false, true, false);
    }

    @Test
    void aYearInBracketsBehindAnotherSpellingIsTheSameOne() {
        assertThat(YearText.find("令和2（2020）年度から令和6年度（2024年度）まで"))
                .extracting(f -> f.year().year(), YearText.Found::fiscal)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2020, true),
                        org.assertj.core.groups.Tuple.tuple(2024, true));
    }

    static Stream<FiscalYear> years() {
        return IntStream.rangeClosed(FiscalYear.FIRST, FiscalYear.LAST).mapToObj(FiscalYear::new);
    }

    @ParameterizedTest
    @MethodSource("years")
    void whatIsWrittenIsReadAgain(FiscalYear year) {
        for (Spelling spelling : Spelling.values()) {
            String text = year.in(spelling);

            assertThat(YearText.parse(text, year)).as(text).contains(year);
            if (spelling != Spelling.NUMBER) {
                assertThat(YearText.find("前" + text + "後"))
                        .as(text)
                        .extracting(YearText.Found::year)
                        .containsExactly(year);
            }
        }
    }

    @RepeatedTest(20)
    void noTextIsATrap(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String pieces = "令和平成昭RHSrhs元一二十〇0129(（)）[]年度 　\n.,人㋿\uD842\uDFB7\uD842あ";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(pieces.charAt(random.nextInt(pieces.length())));
        }
        assertThatCode(() -> {
                    YearText.parse(text.toString());
                    for (YearText.Found found : YearText.find(text.toString())) {
                        assertThat(text.substring(found.start(), found.end())).isNotBlank();
                    }
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和", "令", "2019年度", "R", "R ", "2019 ", "2", "令 ", " ", "令和元(", "2019 (令和 ", "元", "年 "})
    void longTextsAreReadInNoTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            YearText.find(text);
            YearText.parse(text);
        });
    }
}
