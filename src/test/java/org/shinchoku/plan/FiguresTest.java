package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100%        | 100     | %",
                "９７．５％     | 97.5    | %",
                "2,300       | 2300    | ''",
                "２，３００部    | 2300    | 部",
                "約30人       | 30      | 人",
                "およそ 30 人  | 30      | 人",
                "37施設       | 37      | 施設",
                "45か所       | 45      | か所",
                "11,367時間    | 11367   | 時間",
                "3万5千円      | 35000   | 円",
                "1億2,000万円  | 120000000 | 円",
                "▲5人         | -5      | 人",
                "-3.5%       | -3.5    | %",
                "0           | 0       | ''",
                "12小学校区     | 12      | 小学校区",
                "8校庭         | 8       | 校"
            })
    void aTextThatIsOneNumberCountsAsOne(String text, BigDecimal number, String unit) {
        List<Figure> figures = Figures.in(text);

        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).number()).isEqualByComparingTo(number);
        assertThat(figures.get(0).unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "2,300", "約30人", " 36回 ", "３６回", "22/655"})
    void aTextWithNothingElseIsThatFigure(String text) {
        assertThat(Figures.only(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"①92.5%", "①92.5%\n②97.1%", "理事会 11", "令和4年度 10回", "1,295\n(内障害者21)", "10本を植えた", ""})
    void aTextWithMoreIsNot(String text) {
        assertThat(Figures.only(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "―",
                "-",
                "—",
                "実施",
                "令和4年度",
                "2019年度",
                "H30",
                "9月14日",
                "令和4年3月31日",
                "4月",
                "10時",
                "第2回",
                "P.21",
                "No.5",
                "1-1",
                "H2O",
                "３年",
                "①",
                "1-2-3"
            })
    void whatCountsNothingIsNoFigure(String text) {
        assertThat(Figures.in(text)).isEmpty();
    }

    @Test
    void partsAreToldApartByWhatStandsBeforeThem() {
        assertThat(Figures.in("①92.5%\n②97.1%"))
                .extracting(Figure::label, f -> f.number().toString(), Figure::unit)
                .containsExactly(tuple("①", "92.5", "%"), tuple("②", "97.1", "%"));
        assertThat(Figures.in("花の会 16\n水の会：14人\n【公園課】50%"))
                .extracting(Figure::label, f -> f.number().intValue())
                .containsExactly(tuple("花の会", 16), tuple("水の会", 14), tuple("公園課", 50));
        assertThat(Figures.in("会議を3回、研修を2回開いた。"))
                .extracting(Figure::label, f -> f.number().intValue(), Figure::unit)
                .containsExactly(tuple("会議を", 3, "回"), tuple("研修を", 2, "回"));
    }

    @Test
    void aPairIsAPartOfItsWhole() {
        Figure pair = Figures.in("２２／６５５\n(延件数)").get(0);

        assertThat(pair.number()).isEqualByComparingTo("22");
        assertThat(pair.whole()).isEqualByComparingTo("655");
        assertThat(pair.ratio().orElseThrow()).isBetween(new BigDecimal("0.0335"), new BigDecimal("0.0336"));
        assertThat(Figures.in("1/0").get(0).ratio()).isEmpty();
        assertThat(Figures.in("92.5%").get(0).ratio().orElseThrow()).isEqualByComparingTo("0.925");
    }

    @Test
    void anInnerCountIsContainedInTheOneBefore() {
        assertThat(Figures.in("1,295\n(内障害者21)"))
                .extracting(Figure::label, f -> f.number().intValue(), Figure::inner)
                .containsExactly(tuple("", 1295, false), tuple("障害者", 21, true));
        assertThat(Figures.in("950人（うち新規22人）")).extracting(Figure::inner).containsExactly(false, true);
    }

    @Test
    void aFigureTellsWhereItStands() {
        String text = "令和3年度は約２，３００部、他に①5部";

        assertThat(Figures.in(text))
                .extracting(f -> text.substring(f.start(), f.end()))
                .containsExactly("２，３００部", "5部");
    }

    @RepeatedTest(20)
    void noTextIsATrap(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String pieces = "0123,,..//%％人回①②()（内うち約第月日年万億千-▲ 　\nA令和R";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(pieces.charAt(random.nextInt(pieces.length())));
        }
        assertThatCode(() -> {
                    Figures.only(text.toString());
                    for (Figure figure : Figures.in(text.toString())) {
                        assertThat(figure.end()).isGreaterThan(figure.start());
                    }
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "123,", "1億", "1 ", " ", "1/", "あ", "(", "1月", "令和1", "内1"})
    void longTextsAreReadInNoTime(String piece) {
        String text = piece.repeat(20_000 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Figures.in(text));
    }
}
