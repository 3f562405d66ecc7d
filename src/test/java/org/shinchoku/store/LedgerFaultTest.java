package org.shinchoku.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.store.LedgerFault.Kind;

/** Whatever is wrong with a ledger is said in one sentence, and the attempt alters nothing. */
class LedgerFaultTest {

    @TempDir
    Path folder;

    private Path file;
    private Path journal;

    @BeforeEach
    void makeALedger() throws LedgerFault {
        file = folder.resolve("台帳.shinchoku");
        journal = Place.of(file).journal();
        try (Ledger ledger = Ledger.create(file, Samples.CLOCK)) {
            Samples.fill(ledger, Samples.everyKind());
        }
    }

    @AfterEach
    void leaveItDeletable() throws IOException {
        permit(folder, EnumSet.allOf(PosixFilePermission.class));
    }

    private void opensWith(Kind kind) throws IOException {
        TreeMap<String, String> before = files();
        LedgerFault fault = catchThrowableOfType(
                LedgerFault.class, () -> Ledger.open(file, Samples.CLOCK).close());
        assertThat(fault).isNotNull().returns(kind, LedgerFault::kind);
        assertThat(fault.sentence()).contains("「台帳.shinchoku」").endsWith("。");
        assertThat(files()).isEqualTo(before);
    }

    private TreeMap<String, String> files() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (var all = Files.list(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(each.toString(), Seal.of(each).sha256());
            }
        }
        return files;
    }

    private static void permit(Path path, Set<PosixFilePermission> permissions) throws IOException {
        Files.setPosixFilePermissions(path, permissions);
    }

    private void garble(Path path, int from, int length) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Arrays.fill(bytes, from, from + length, (byte) 'x');
        Files.write(path, bytes);
    }

    @Test
    void notThere() throws IOException {
        Files.delete(file);
        opensWith(Kind.MISSING);
    }

    @Test
    void openInThisProgram() throws Exception {
        try (Ledger ledger = Ledger.open(file, Samples.CLOCK)) {
            LedgerFault fault = catchThrowableOfType(LedgerFault.class, () -> Ledger.open(file, Samples.CLOCK));
            assertThat(fault).returns(Kind.OPEN_ELSEWHERE, LedgerFault::kind);
            assertThat(ledger.plan(7)).isEqualTo(Samples.everyKind());
        }
    }

    @Test
    void openInAnotherProgram() throws Exception {
        try (Child other = Child.holding(file)) {
            LedgerFault fault = catchThrowableOfType(LedgerFault.class, () -> Ledger.open(file, Samples.CLOCK));
            assertThat(fault).returns(Kind.OPEN_ELSEWHERE, LedgerFault::kind);
            assertThat(other.isAlive()).isTrue();
        }
    }

    @Test
    void anotherProgramIsRefusedAlsoAfterThisOneHasAskedTwice() throws Exception {
        try (Ledger ledger = Ledger.open(file, Samples.CLOCK)) {
            assertThatThrownBy(() -> Ledger.open(file, Samples.CLOCK)).isInstanceOf(LedgerFault.class);
            assertThat(Child.opening(file)).isEqualTo(Kind.OPEN_ELSEWHERE.name());
            assertThat(ledger.plans()).hasSize(1);
        }
    }

    @Test
    void readOnlyFile() throws IOException {
        permit(file, Set.of(PosixFilePermission.OWNER_READ));
        opensWith(Kind.READ_ONLY);
    }

    @Test
    void readOnlyFolder() throws IOException {
        permit(folder, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE));
        opensWith(Kind.READ_ONLY);
    }

    @Test
    void nothingAtAll() throws IOException {
        Path nothing = Files.createFile(folder.resolve("空"));

        assertThatExceptionOfType(LedgerFault.class)
                .isThrownBy(() -> Ledger.open(nothing, Samples.CLOCK))
                .satisfies(f -> assertThat(f.kind()).isEqualTo(Kind.NOTHING));
    }

    @Test
    void withoutItsFolder() {
        Path astray = folder.resolve("ない").resolve("台帳");

        assertThatExceptionOfType(LedgerFault.class)
                .isThrownBy(() -> Ledger.open(astray, Samples.CLOCK))
                .satisfies(f -> assertThat(f.kind()).isEqualTo(Kind.FOLDER_MISSING));
        assertThatExceptionOfType(LedgerFault.class)
                .isThrownBy(() -> Ledger.create(astray, Samples.CLOCK))
                .satisfies(f -> assertThat(f.kind()).isEqualTo(Kind.FOLDER_MISSING));
    }

    @Test
    void emptied() throws IOException {
        Files.write(file, new byte[0]);
        opensWith(Kind.EMPTY);
    }

    @Test
    void truncated() throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 1));
        opensWith(Kind.DAMAGED);
    }

    @Test
    void garbled() throws IOException {
        garble(file, 0, (int) Files.size(file));
        opensWith(Kind.DAMAGED);
    }

    @Test
    void somethingElse() throws IOException {
        Files.writeString(file, "提出期限は七月末です。", StandardCharsets.UTF_8);
        Files.delete(journal);
        opensWith(Kind.NOT_A_LEDGER);
    }

    @Test
    void aFolder() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        opensWith(Kind.NOT_A_LEDGER);
    }

    @Test
    void newerThanTheProgram() throws IOException {
        try (EditJournal lines = EditJournal.at(journal)) {
            lines.append(new Line.Opened(Schema.VERSION + 1));
        }
        opensWith(Kind.NEWER);
    }

    @Test
    void newerThanTheProgramByItsTablesAlone() throws Exception {
        try (Database database = Database.open(file)) {
            String newer = String.format("%03d", Schema.VERSION + 1);
            database.durably(sql -> sql.execute("UPDATE \"flyway_schema_history\" SET \"version\" = ?", newer));
        }
        opensWith(Kind.NEWER);
    }

    @Test
    void withoutItsJournal() throws IOException {
        Files.delete(journal);
        opensWith(Kind.JOURNAL_MISSING);
    }

    @Test
    void withTheJournalOfAnother() throws Exception {
        Path other = folder.resolve("別");
        Ledger.create(other, Samples.CLOCK).close();
        Files.copy(Place.of(other).journal(), journal, StandardCopyOption.REPLACE_EXISTING);
        opensWith(Kind.JOURNAL_OF_ANOTHER);
    }

    @Test
    void withAGarbledJournal() throws IOException {
        garble(journal, 100, 10);
        opensWith(Kind.JOURNAL_DAMAGED);
    }

    @Test
    void withAnEmptiedJournal() throws IOException {
        Files.write(journal, new byte[0]);
        opensWith(Kind.JOURNAL_DAMAGED);
    }

    @Test
    void olderThanItsJournal() throws Exception {
        byte[] old = Files.readAllBytes(file);
        try (Ledger ledger = Ledger.open(file, Samples.CLOCK)) {
            Samples.editor(ledger, Samples.HEAD)
                    .edit("記入", plan -> plan.with(plan.item(2).withLabel("新しい")));
        }
        Files.write(file, old);
        opensWith(Kind.BEHIND);
    }

    @Test
    void aLedgerIsNotMadeOverAnother() throws IOException {
        LedgerFault fault = catchThrowableOfType(LedgerFault.class, () -> Ledger.create(file, Samples.CLOCK));
        assertThat(fault).returns(Kind.EXISTS, LedgerFault::kind);
        Files.delete(file);
        fault = catchThrowableOfType(LedgerFault.class, () -> Ledger.create(file, Samples.CLOCK));
        assertThat(fault.sentence()).contains("台帳.shinchoku.journal");
    }
}
