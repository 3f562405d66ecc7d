package org.shinchoku.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.edit.Editor;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;

class BackupTest {

    private static final Head OTHER = new Head(8, "あとの計画", "", new FiscalYear(2025), null);

    @TempDir
    Path folder;

    private Path file;
    private final Plan then = Samples.everyKind();
    private final Plan now = then.with(then.item(2).withLabel("芝生の庭"));

    @BeforeEach
    void name() {
        file = folder.resolve("台帳");
    }

    @Test
    void showsWhatItWouldChangeAndThenDoesIt() throws Exception {
        try (Ledger ledger = Ledger.create(file, Samples.CLOCK)) {
            Editor editor = Samples.fill(ledger, then);
            Path backup = ledger.backup("取込の前");
            editor.edit("記入", plan -> now);
            Samples.fill(ledger, Plan.of(OTHER));

            Restoration look = ledger.look(backup);
            assertThat(look.differences())
                    .singleElement()
                    .satisfies(d -> assertThat(d.changes()).extracting("after").containsExactly(then.item(2)));
            assertThat(look.untouched()).containsExactly(OTHER);
            assertThat(ledger.plan(7)).isEqualTo(now);

            ledger.restore(look, "係員");
            assertThat(ledger.plan(7)).isEqualTo(then);
            assertThat(ledger.plans()).containsExactly(Samples.HEAD, OTHER);
        }
    }

    @Test
    void whatARestorationReplacedComesBackByUndo() throws Exception {
        try (Ledger ledger = Ledger.create(file, Samples.CLOCK)) {
            Editor editor = Samples.fill(ledger, then);
            Path backup = ledger.backup("確認");
            editor.edit("記入", plan -> now);
            ledger.restore(ledger.look(backup), "係員");

            Samples.editor(ledger, Samples.HEAD).undo();
            assertThat(ledger.plan(7)).isEqualTo(now);
        }
    }

    @Test
    void bringsAPlanBackThatTheLedgerDoesNotHold() throws Exception {
        Path elsewhere = folder.resolve("控え.zip");
        try (Ledger ledger = Ledger.create(file, Samples.CLOCK)) {
            Samples.fill(ledger, then);
            ledger.backup("持ち出し", elsewhere);
        }
        try (Ledger fresh = Ledger.create(folder.resolve("新しい台帳"), Samples.CLOCK)) {
            fresh.restore(fresh.look(elsewhere), "係員");
            assertThat(fresh.plan(7)).isEqualTo(then);
        }
    }

    @Test
    void isMadeAtOpeningWhereSomethingChanged() throws Exception {
        try (Ledger ledger = Ledger.create(file, Samples.CLOCK)) {
            Samples.fill(ledger, then);
            assertThat(ledger.backups()).isEmpty();
        }
        for (int i = 0; i < 2; i++) {
            try (Ledger ledger = Ledger.open(file, Samples.CLOCK)) {
                assertThat(ledger.backups()).singleElement().returns(2L, Backup::number);
            }
        }
    }

    @Test
    void rescuesALedgerWhoseFileAndFirstLinesAreLost() throws Exception {
        try (Ledger ledger = Ledger.create(file, Samples.CLOCK)) {
            Editor editor = Samples.fill(ledger, then);
            ledger.backup("確認");
            editor.edit("記入", plan -> now);
        }
        Files.delete(file);
        try (Ledger ledger = Ledger.rescue(file, Samples.CLOCK)) {
            assertThat(ledger.plan(7)).isEqualTo(now);
        }
        Files.delete(file);
        Files.delete(Place.of(file).journal());
        try (Ledger ledger = Ledger.rescue(file, Samples.CLOCK)) {
            assertThat(ledger.plan(7)).isEqualTo(now);
        }
    }

    @Test
    void isNotWrittenOverTheLedgerNorWhatLiesBesideIt() throws Exception {
        try (Ledger ledger = Ledger.create(file, Samples.CLOCK)) {
            Samples.fill(ledger, then);
            for (String name : List.of("台帳", "台帳.journal", "台帳.BACKUPS")) {
                LedgerFault fault =
                        catchThrowableOfType(LedgerFault.class, () -> ledger.backup("控え", folder.resolve(name)));
                assertThat(fault.kind()).as(name).isEqualTo(LedgerFault.Kind.OWN_FILE);
            }
        }
        try (Ledger ledger = Ledger.open(file, Samples.CLOCK)) {
            assertThat(ledger.plan(Samples.HEAD.id())).isEqualTo(then);
        }
    }

    @Test
    void aDamagedOneIsNotRestored() throws Exception {
        try (Ledger ledger = Ledger.create(file, Samples.CLOCK)) {
            Samples.fill(ledger, then);
            Path backup = ledger.backup("確認");
            byte[] bytes = Files.readAllBytes(backup);
            bytes[bytes.length / 2] ^= 1;
            Files.write(backup, bytes);

            LedgerFault fault = catchThrowableOfType(LedgerFault.class, () -> ledger.look(backup));
            assertThat(fault).returns(LedgerFault.Kind.BACKUP_UNUSABLE, LedgerFault::kind);
        }
    }

    @Test
    void generationsThinOut() {
        List<Backup> kept = new ArrayList<>();
        Instant start = Instant.parse("2024-04-01T00:00:00Z");
        for (int hour = 0; hour < 24 * 400; hour += 3) {
            Instant at = start.plus(Duration.ofHours(hour));
            kept.add(0, new Backup(Path.of("b" + hour), at, "", hour));
            kept.removeAll(Generations.superfluous(kept));
        }
        // ten, and beyond them days, weeks and fourteen months
        assertThat(kept).hasSizeBetween(30, 45);
        assertThat(kept.subList(0, 10)).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(kept.get(9).at()).isEqualTo(kept.get(0).at().minus(Duration.ofHours(27)));
        assertThat(kept.get(kept.size() - 1).at()).isBefore(start.plus(Duration.ofDays(31)));
    }

    @Test
    void twoInOneMomentAreTwo() throws Exception {
        Clock still = Samples.CLOCK;
        try (Ledger ledger = Ledger.create(file, still)) {
            Samples.fill(ledger, then);
            assertThat(ledger.backup("取込の前")).isNotEqualTo(ledger.backup("取込の前"));
            assertThat(ledger.backups()).hasSize(2);
        }
    }
}
