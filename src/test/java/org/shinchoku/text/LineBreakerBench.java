package org.shinchoku.text;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The heights of 5,000 rows of 24 texts, 40 characters each on average. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LineBreakerBench {

    private static final String[] WORDS = {
        "相談窓口", "を", "開設", "し、", "市民センター", "で", "3,500人", "が", "参加した。", "（令和", "3年度）", "P.21", "ゲートキーパー研修"
    };

    private final List<String> texts =
            IntStream.range(0, 120_000).mapToObj(LineBreakerBench::text).toList();
    private final LineBreaker breaker = new LineBreaker(Widths.TYPEWRITER);

    @Benchmark
    public long countLines() {
        long lines = 0;
        for (String text : texts) {
            lines += breaker.count(text, 12);
        }
        return lines;
    }

    private static String text(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(23); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
