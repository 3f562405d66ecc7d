package org.shinchoku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Plan;

/**
 * A program that is killed while it writes loses no edit it acknowledged, and leaves none half done.
 *
 * <p>How often: {@code -Dkills=200}; ten times where nothing is said.
 */
class KillTest {

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedEditIsLost() throws Exception {
        Path file = folder.resolve("台帳");
        try (Ledger ledger = Ledger.create(file, Samples.CLOCK)) {
            Samples.fill(ledger, Samples.everyKind());
        }
        Random random = new Random(11);
        for (int round = 0; round < Integer.getInteger("kills", 10); round++) {
            long acknowledged = writeAndKill(file, random);
            try (Ledger ledger = Ledger.open(file, Samples.CLOCK)) {
                long kept = ledger.log(Samples.HEAD.id()).nextNumber() - 1;
                assertThat(kept).as("round %d", round).isBetween(acknowledged, acknowledged + 1);
                Plan expected =
                        kept < 3 ? Samples.everyKind() : Samples.everyKind().with(Samples.answers(kept));
                assertThat(ledger.plan(Samples.HEAD.id())).isEqualTo(expected);
            }
        }
    }

    /** The last edit that was acknowledged before the program was killed. */
    private static long writeAndKill(Path file, Random random) throws IOException, InterruptedException {
        long acknowledged = 0;
        try (Child child = Child.writing(file)) {
            int edits = 1 + random.nextInt(60);
            for (int i = 0; i < edits; i++) {
                acknowledged = Long.parseLong(child.line());
            }
            Thread.sleep(0, random.nextInt(1_000_000));
            child.kill();
            for (String line = child.line(); line != null && !line.isEmpty(); line = child.line()) {
                acknowledged = Math.max(acknowledged, Long.parseLong(line));
            }
        }
        return acknowledged;
    }
}
