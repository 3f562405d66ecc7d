package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

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
}
