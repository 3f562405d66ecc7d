package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and days read as a Japanese Excel shows them. */
class NumberFormatTest {

    private static final double FIRST_DAY_OF_REIWA = 43586;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    [$-411]ggge"年"m"月"d"日"              | 令和1年5月1日
                    [$-411]ggge"年"m"月"d"日";@            | 令和1年5月1日
                    [$-ja-JP-x-gannen]ggge"年"m"月"d"日"   | 令和元年5月1日
                    [$-411]ge.m.d                          | R1.5.1
                    ge.m.d                                 | R1.5.1
                    [$-411]gge.mm.dd                       | 令1.05.01
                    m"月"d"日"(aaa)                        | 5月1日(水)
                    m"月"d"日"aaaa                         | 5月1日水曜日
                    yyyy"年"                               | 2019年
                    yyyy年                                 | 2019年
                    yyyy/m/d                               | 2019/5/1
                    [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy  | 2019年5月1日
                    d-mmm-yy                               | 1-May-19
                    yyyy/m/d h:mm                          | 2019/5/1 0:00
                    """)
    void aDayIsShownInItsFormat(String format, String shown) {
        assertThat(NumberFormat.of(format).show(FIRST_DAY_OF_REIWA, false)).isEqualTo(shown);
        assertThat(NumberFormat.of(format).isDate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    General                  | 12         | 12
                    General                  | 0.1        | 0.1
                    General                  | -3.25      | -3.25
                    General                  | 0.30000000000000004 | 0.3
                    General"人"              | 12         | 12人
                    0"人"                    | 1234.5     | 1235人
                    #,##0                    | 1234567    | 1,234,567
                    #,##0_                   | 1234       | 1,234
                    #,##0_);[Red](#,##0)     | -1234      | (1,234)
                    #,##0;"▲"#,##0          | -1234      | ▲1,234
                    0%                       | 1          | 100%
                    0.0%                     | 0.925      | 92.5%
                    0.00                     | 2.675      | 2.68
                    0.##                     | 1.5        | 1.5
                    #.##                     | 0.5        | .5
                    0                        | -0.4       | 0
                    0.0                      | -1.25      | -1.3
                    0000                     | 12         | 0012
                    #,##0,"千円"             | 1234567    | 1,235千円
                    #,##0千円                | 1234       | 1,234千円
                    "▲"0.0%                 | 0.05       | ▲5.0%
                    0.0%;"▲ "0.0%           | -0.05      | ▲ 5.0%
                    _ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_  | 1234 | 1,234
                    _ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_  | -1234 | -1,234
                    _ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_  | 0  | -
                    [>=100]0"件以上";[<10]0"件のみ";0"件" | 120 | 120件以上
                    [>=100]0"件以上";[<10]0"件のみ";0"件" | 5  | 5件のみ
                    [>=100]0"件以上";[<10]0"件のみ";0"件" | 50 | 50件
                    [$¥-411]#,##0            | 1200       | ¥1,200
                    "第"0"号"                | 7          | 第7号
                    [=1]"実施";[=0]"未実施";General | 1   | 実施
                    [=1]"実施";[=0]"未実施";General | 0   | 未実施
                    [=1]"実施";[=0]"未実施";General | 5   | 5
                    0;-0;"なし"              | 0          | なし
                    0.00E+00                 | 12345      | 1.23E+04
                    # ?/?                    | 0.5        | 1/2
                    [h]:mm                   | 1.5        | 36:00
                    h:mm AM/PM               | 0.75       | 6:00 PM
                    h"時"mm"分"              | 0.4        | 9時36分
                    """)
    void aNumberIsShownInItsFormat(String format, double number, String shown) {
        assertThat(NumberFormat.of(format).show(number, false)).isEqualTo(shown);
    }

    @Test
    void aFormatForTextsAddsItsWords() {
        assertThat(NumberFormat.of("0;-0;0;@\"様\"").show("青空")).isEqualTo("青空様");
        assertThat(NumberFormat.of("@").show("1-1")).isEqualTo("1-1");
        assertThat(NumberFormat.of("0").show("青空")).isEqualTo("青空");
    }

    @Test
    void aDayThatExcelHasNotIsShownAsItsNumber() {
        assertThat(NumberFormat.of("yyyy/m/d").show(-1, false)).isEqualTo("-1");
        assertThat(NumberFormat.of("yyyy/m/d").show(1e15, false)).isEqualTo("1E+15");
    }

    @Test
    void theOtherEpochIsFourYearsLater() {
        assertThat(DateText.moment(0, true)).contains(LocalDateTime.of(1904, 1, 1, 0, 0));
        assertThat(DateText.serial(LocalDateTime.of(2019, 5, 1, 0, 0), false)).isEqualTo(FIRST_DAY_OF_REIWA);
    }

    @Test
    void aConditionThatIsNoneIsPassedOver() {
        assertThat(NumberFormat.of("[>1.2.3]0;[=.]0").show(7, false)).isEqualTo("7");
        assertThat(NumberFormat.of("[<.5]\"少\";0").show(0.25, false)).isEqualTo("少");
    }
}
