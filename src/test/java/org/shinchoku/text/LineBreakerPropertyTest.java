package org.shinchoku.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, shown on generated ones. */
class LineBreakerPropertyTest {

    private static final String[] PIECES = {
        "相談",
        "窓口",
        "を",
        "ひらき",
        "ました",
        "。",
        "、",
        "「",
        "」",
        "（",
        "）",
        "・",
        "ー",
        "っ",
        "々",
        "～",
        "……",
        "――",
        "％",
        "￥",
        "92.5%",
        "3,500",
        "P.21",
        "1-1",
        "ＮＰＯ",
        "１２",
        " ",
        "  ",
        "　",
        "\n",
        "\r\n",
        "①",
        "◎",
        "well-being",
        "か\u3099",
        "葛\uDB40\uDD00",
        "𠮷",
        "https://example.jp/a?b=c",
        "㎡",
        "ｶﾞ",
        "▲5",
        "\"",
        "A/B"
    };

    private final LineBreaker breaker = new LineBreaker(Widths.TYPEWRITER);

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCharacterIsLost(int seed) {
        String text = text(seed);
        StringBuilder seen = new StringBuilder();
        for (Line line : breaker.lines(text, width(seed))) {
            seen.append(line.of(text));
        }
        assertThat(seen.toString()).isEqualTo(text.replaceAll("[\r\n]", ""));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineIsTooWideButForOneCharacter(int seed) {
        String text = text(seed);
        double width = width(seed);
        assertThat(breaker.lines(text, width))
                .allMatch(
                        line -> line.width() <= width || clusters(line.of(text).strip()) == 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesAreFullOrEndWhereTheTextSays(int seed) {
        String text = text(seed);
        double width = 60;
        List<Line> lines = breaker.lines(text, width);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.end() == next.start()) {
                assertThat(breaker.width(text, line.start(), next.end()))
                        .as("%s|%s", line.of(text), next.of(text))
                        .isGreaterThan(width);
            }
        }
    }

    /** At a width that every inseparable run fits into twice, no fault is unavoidable. */
    @ParameterizedTest
    @MethodSource("seeds")
    void kinsokuHolds(int seed) {
        String text = text(seed).replaceAll("(.)\\1{3,}", "$1");
        List<Line> lines = breaker.lines(text, 60);
        for (int i = 0; i + 1 < lines.size(); i++) {
            int end = lines.get(i).end();
            if (end == lines.get(i + 1).start()) {
                assertThat(Kinsoku.isFault(text, end))
                        .as(text.substring(0, end) + "|" + text.substring(end))
                        .isFalse();
            }
        }
    }

    /** ICU's strict rules find nothing to say against our breaks of plain Japanese. */
    @Test
    void agreesWithAnotherImplementation() {
        BreakIterator oracle = BreakIterator.getLineInstance(ULocale.forLanguageTag("ja-u-lb-strict"));
        for (int seed = 0; seed < 400; seed++) {
            String text = japanese(seed);
            oracle.setText(text);
            List<Line> lines = breaker.lines(text, 20);
            for (Line line : lines.subList(0, lines.size() - 1)) {
                assertThat(oracle.isBoundary(line.end())).as(line.of(text)).isTrue();
            }
        }
    }

    private static long clusters(String text) {
        return text.codePoints().filter(c -> Kind.of(c) != Kind.MARK).count();
    }

    private static String text(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String japanese(int seed) {
        return text(seed).replaceAll("[^ぁ-んァ-ー一-龠。、「」（）・々～]", "").replace("・「", "「");
    }

    private static double width(int seed) {
        return 0.5 + new Random(seed + 1000L).nextInt(40) / 2.0;
    }
}
