package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is said of a section in rows below it, in sheets of many rows: the time allowed is many times what is needed. */
class LinesTest {

    private static final int MANY = 30_000;

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void readsThousandsOfRowsBelowOneSection() {
        String rows = "防災|<|<|<\n" + rows(i -> "ねらい|その" + i + "を進める。|<|<\n");

        assertThat(kinds(rows)).containsEntry(Line.Kind.COMMENT, (long) MANY);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void readsARowBelowEachOfThousandsOfSections() {
        String rows = rows(i -> "基本目標" + i + "|<|<|<\nねらい" + i + "|その" + i + "を進める。|<|<\n" + i + "|見守り|市民課|Ａ\n");

        assertThat(kinds(rows)).doesNotContainKey(Line.Kind.COMMENT).containsEntry(Line.Kind.LONE, (long) MANY);
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.range(0, MANY).mapToObj(row).collect(Collectors.joining());
    }

    private static Map<Line.Kind, Long> kinds(String rows) {
        String drawn = "番号|取組|担当課|評価\n1|防災訓練|総務課|Ａ\n" + rows + "2|備蓄の更新|総務課|Ｂ";
        Grid grid = new Grid(Sketch.sheet("表", drawn), new Senses());
        return Lines.of(grid, Map.of()).stream().collect(Collectors.groupingBy(Line::kind, Collectors.counting()));
    }
}
