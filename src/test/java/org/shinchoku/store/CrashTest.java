package org.shinchoku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Plan;

/** Wherever a crash falls between the writes of one edit, the next opening finds the edit whole or not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashTest {

    private Path file;
    private Path journal;
    private Plan before;
    private Plan after;
    private byte[] fileBefore;
    private byte[] journalBefore;
    private byte[] fileAfter;
    private byte[] journalAfter;

    /** The files as a crash leaves them before and after one edit. */
    @BeforeAll
    void editAndCrash(@TempDir Path folder) throws Exception {
        file = folder.resolve("ledger");
        journal = Place.of(file).journal();
        before = Samples.everyKind();
        after = before.with(Samples.answers(3));
        try (Ledger ledger = Ledger.create(file, Samples.CLOCK)) {
            Samples.fill(ledger, before);
        }
        try (Child child = Child.holding(file)) {
            child.kill();
        }
        fileBefore = Files.readAllBytes(file);
        journalBefore = Files.readAllBytes(journal);
        try (Child child = Child.editing(file)) {
            assertThat(child.line()).isEqualTo("3");
            child.kill();
        }
        fileAfter = Files.readAllBytes(file);
        journalAfter = Files.readAllBytes(journal);
    }

    private void opensAs(Plan expected, byte[] fileNow, byte[] journalNow) throws IOException, LedgerFault {
        Files.write(file, fileNow);
        Files.write(journal, journalNow);
        for (int again = 0; again < 2; again++) {
            try (Ledger ledger = Ledger.open(file, Samples.CLOCK)) {
                assertThat(ledger.plan(Samples.HEAD.id())).isEqualTo(expected);
                assertThat(ledger.log(Samples.HEAD.id()).nextNumber()).isEqualTo(expected.equals(before) ? 3 : 4);
            }
        }
    }

    @Test
    void beforeTheLine() throws Exception {
        opensAs(before, fileBefore, journalBefore);
    }

    @Test
    void withinTheLine() throws Exception {
        int line = journalAfter.length - journalBefore.length;
        for (int part : new int[] {1, line / 3, line - 2, line - 1}) {
            opensAs(before, fileBefore, Arrays.copyOf(journalAfter, journalBefore.length + part));
        }
    }

    @Test
    void withZerosWhereTheLineWasToBe() throws Exception {
        byte[] zeros = Arrays.copyOf(journalBefore, journalAfter.length);
        opensAs(before, fileBefore, zeros);
    }

    @Test
    void betweenTheLineAndTheDatabase() throws Exception {
        opensAs(after, fileBefore, journalAfter);
    }

    @Test
    void withinTheDatabase() throws Exception {
        int common = Arrays.mismatch(fileBefore, fileAfter);
        assertThat(common).isPositive();
        // H2 writes behind what there is, and then the head of the file
        for (int written : new int[] {fileBefore.length, (fileBefore.length + fileAfter.length) / 2}) {
            byte[] part = Arrays.copyOf(fileBefore, Math.max(written, fileBefore.length));
            System.arraycopy(fileAfter, fileBefore.length, part, fileBefore.length, part.length - fileBefore.length);
            opensAs(after, part, journalAfter);
        }
    }

    @Test
    void afterTheDatabase() throws Exception {
        opensAs(after, fileAfter, journalAfter);
    }
}
