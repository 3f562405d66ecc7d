package org.shinchoku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.edit.Editor;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.Plan;

/**
 * Whatever happens to one of a ledger's files, either it is noticed at opening and the rescue brings back exactly what
 * was acknowledged, or the ledger opens and is exactly that.
 */
class DamageTest {

    private static final int DAMAGES = 200;

    @TempDir
    Path folder;

    private Path file;
    private Path journal;
    private Plan acknowledged;
    private List<Entry.Mark> marks;
    private byte[] whole;
    private byte[] wholeJournal;

    @BeforeEach
    void makeALedger() throws Exception {
        file = folder.resolve("ledger");
        journal = Place.of(file).journal();
        try (Ledger ledger = Ledger.create(file, Samples.CLOCK)) {
            Samples.fill(ledger, Samples.everyKind());
        }
        try (Ledger ledger = Ledger.open(file, Samples.CLOCK)) {
            Editor editor = Samples.editor(ledger, Samples.HEAD);
            for (long i = 0; i < 20; i++) {
                long number = i;
                editor.edit("記入", plan -> plan.with(Samples.answers(number)));
            }
            acknowledged = editor.plan();
            marks = editor.journal().marks();
        }
    }

    @Test
    void noDamageOfAClosedLedgerIsSilent() throws Exception {
        remember();
        damage(new Random(5));
    }

    @Test
    void noDamageOfALedgerThatCrashedIsSilent() throws Exception {
        try (Child child = Child.holding(file)) {
            child.kill();
        }
        remember();
        damage(new Random(6));
    }

    private void remember() throws IOException {
        whole = Files.readAllBytes(file);
        wholeJournal = Files.readAllBytes(journal);
    }

    private void damage(Random random) throws Exception {
        int noticed = 0;
        for (int i = 0; i < DAMAGES / 2; i++) {
            boolean ofTheJournal = random.nextInt(4) == 0;
            Files.write(file, ofTheJournal ? whole : damaged(whole, random));
            Files.write(journal, ofTheJournal ? damaged(wholeJournal, random) : wholeJournal);
            String what = "damage " + i + (ofTheJournal ? " of the journal" : " of the file");
            try (Ledger ledger = Ledger.open(file, Samples.CLOCK)) {
                isWhatWasAcknowledged(ledger, what);
                continue;
            } catch (LedgerFault fault) {
                assertThat(fault.sentence()).as(what).endsWith("。");
                noticed++;
            }
            try (Ledger ledger = Ledger.rescue(file, Samples.CLOCK)) {
                isWhatWasAcknowledged(ledger, what);
            }
        }
        assertThat(noticed).isGreaterThan(DAMAGES / 4);
    }

    private void isWhatWasAcknowledged(Ledger ledger, String what) {
        assertThat(ledger.plan(Samples.HEAD.id())).as(what).isEqualTo(acknowledged);
        assertThat(ledger.log(Samples.HEAD.id()).marks()).as(what).isEqualTo(marks);
    }

    /** Flips a bit, cuts the end off, or fills a block with zeros. */
    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
            case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> damaged = Arrays.copyOf(bytes, at);
            default -> Arrays.fill(damaged, at, Math.min(bytes.length, at + 1 + random.nextInt(4096)), (byte) 0);
        }
        return damaged;
    }
}
