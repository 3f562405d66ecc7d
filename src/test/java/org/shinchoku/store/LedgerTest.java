package org.shinchoku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.edit.Conflict;
import org.shinchoku.edit.Editor;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

class LedgerTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("緑;50%の 台帳.shinchoku");
    }

    private Ledger open() throws LedgerFault {
        return Ledger.open(file, Samples.CLOCK);
    }

    private Ledger create() throws LedgerFault {
        return Ledger.create(file, Samples.CLOCK);
    }

    @Test
    void keepsEveryKindOfRow() throws LedgerFault {
        try (Ledger ledger = create()) {
            Samples.fill(ledger, Samples.everyKind());
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.plans()).containsExactly(Samples.HEAD);
            assertThat(ledger.plan(7)).isEqualTo(Samples.everyKind());
        }
    }

    @Test
    void isOneFileWithItsJournalAndItsBackups() throws Exception {
        try (Ledger ledger = create()) {
            Samples.fill(ledger, Samples.everyKind());
        }
        open().close();

        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "緑;50%の 台帳.shinchoku", "緑;50%の 台帳.shinchoku.journal", "緑;50%の 台帳.shinchoku.backups");
        }
    }

    @Test
    void undoesAndRedoesAfterTheNextStart() throws LedgerFault, Conflict {
        Plan before = Samples.everyKind();
        Plan after;
        try (Ledger ledger = create()) {
            Editor editor = Samples.fill(ledger, before);
            editor.edit(
                    "実績の記入",
                    plan -> plan.with(new Value(2, 2, null, 0, "新しい", ""))
                            .without(Value.key(2, 1, null, 0))
                            .with(plan.item(2).withLabel("芝生")));
            after = editor.plan();
        }
        try (Ledger ledger = open()) {
            Editor editor = Samples.editor(ledger, Samples.HEAD);
            assertThat(editor.journal().marks()).extracting("what").containsExactly("初回取込", "実績の記入");
            assertThat(editor.plan()).isEqualTo(after);
            editor.undo();
            assertThat(ledger.plan(7)).isEqualTo(before).isEqualTo(editor.plan());
        }
        try (Ledger ledger = open()) {
            Samples.editor(ledger, Samples.HEAD).redo();
            assertThat(ledger.plan(7)).isEqualTo(after);
        }
    }

    @Test
    void outlivesTheInterruptionOfItsThread() throws LedgerFault, InterruptedException {
        try (Ledger ledger = create()) {
            Editor editor = Samples.fill(ledger, Samples.everyKind());
            Thread cancelled = new Thread(() -> {
                Thread.currentThread().interrupt();
                editor.edit("記入", plan -> plan.with(Samples.answers(1)));
            });
            cancelled.start();
            cancelled.join();
            assertThat(ledger.plan(7)).isEqualTo(Samples.everyKind().with(Samples.answers(1)));
            editor.edit("記入", plan -> plan.with(Samples.answers(2)));
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.plan(7)).isEqualTo(Samples.everyKind().with(Samples.answers(2)));
        }
    }
}
