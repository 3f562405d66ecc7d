package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** However an office lays a plan out, the same facts are read: none is lost and none is invented. */
class MutatedLayoutsTest {

    private static final int RUNS = Integer.getInteger("layouts", 300);
    private static final long SEED = Long.getLong("seed", 1);

    @Test
    void theSameFactsAreReadFromEveryLayout() {
        List<String> faults = LongStream.range(SEED, SEED + RUNS)
                .mapToObj(MutatedLayoutsTest::fault)
                .filter(f -> !f.isEmpty())
                .toList();

        assertThat(faults).as(faults.size() + " of " + RUNS + " layouts").isEmpty();
    }

    /** What is read otherwise than it was meant, or nothing. */
    private static String fault(long seed) {
        RandomSheets drawn = new RandomSheets(new Random(seed));
        List<Canvas> canvases = drawn.draw();
        String read;
        try {
            read = Sketch.facts(Sketch.propose(RandomSheets.sheets(drawn, canvases)))
                    .lines()
                    .sorted()
                    .reduce("", (a, b) -> a + b + "\n");
        } catch (AssertionError fault) {
            read = fault.getMessage();
        }
        String meant = String.join("\n", drawn.facts()) + "\n";
        return read.equals(meant) ? "" : "seed " + seed + "\n" + canvases + "\nmeant\n" + meant + "read\n" + read;
    }
}
