package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shinchoku.workbook.Unreadable;
import org.shinchoku.workbook.Workbooks;

/**
 * Files of a kind that no office has end in data or in one sentence; {@link MonsterImport} imports them at their full size.
 *
 * <p>The time that is allowed is many times what is needed: it only keeps one that does not end from holding up all others.
 */
class MonsterTest {

    /** Small enough to be quick, large enough that the square of its rows would show. */
    private static final double SIZE = 0.01;

    /** A little more than four times, as maps and lists grow by leaps; a square would be sixteen times. */
    private static final double MOST = 4.2;

    /** What the top of a file costs that grows with it, until so much of it was looked at. */
    private static final int FEW_CELLS = 20_000;

    private static final int FEW_BYTES = 3_000_000;

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void endsInDataOrInOneSentence(Monster monster, @TempDir Path folder) throws Exception {
        Path file = monster.in(folder, SIZE);
        String end;
        try {
            Proposal proposal = Intake.propose(Workbooks.read(file));
            end = proposal.tables().isEmpty() ? "" : proposal.taken().items().size() + "件を取り込みました。";
        } catch (Unreadable e) {
            end = e.sentence();
        } catch (NotUnderstood e) {
            end = e.sentence();
        }

        assertThat(end).endsWith("。").doesNotContain("\n");
    }

    /** What a larger file costs, however busy the PC is: cells that are looked at, and memory that is asked for. */
    @ParameterizedTest
    @EnumSource
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void fourTimesAsMuchCostsFourTimesAsMuch(Monster monster, @TempDir Path folder) throws Exception {
        Work.of(monster.in(folder, SIZE)); // what is done once in a program is no work of a file
        Work once = Work.of(monster.in(folder, SIZE));
        Work more = Work.of(monster.in(folder, 4 * SIZE));

        assertThat(more.asked()).isLessThanOrEqualTo((long) (MOST * once.asked()) + FEW_CELLS);
        assertThat(more.bytes()).isLessThanOrEqualTo((long) (MOST * once.bytes()) + FEW_BYTES);
    }

    /** What the import of a file costs. */
    private record Work(long asked, long bytes) {

        private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        static Work of(Path file) throws Exception {
            long before = THREAD.getCurrentThreadAllocatedBytes();
            long asked = asked(file);
            return new Work(asked, THREAD.getCurrentThreadAllocatedBytes() - before);
        }

        private static long asked(Path file) throws Exception {
            try {
                Proposal proposal = Intake.propose(Workbooks.read(file));
                proposal.taken();
                return proposal.asked();
            } catch (NotUnderstood e) {
                return e.seen().map(Proposal::asked).orElse(0L);
            } catch (Unreadable e) {
                return 0;
            }
        }
    }
}
