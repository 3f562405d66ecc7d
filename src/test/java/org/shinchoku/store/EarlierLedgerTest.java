package org.shinchoku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.edit.Conflict;
import org.shinchoku.edit.Editor;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormFooter;
import org.shinchoku.plan.FormLevel;
import org.shinchoku.plan.FormManner;
import org.shinchoku.plan.FormMargins;
import org.shinchoku.plan.FormPaper;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;

/** A ledger that was written before its forms had more than twelve things to choose from: rows of every kind, and its journal. */
class EarlierLedgerTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void unpack() throws IOException {
        try (InputStream in = EarlierLedgerTest.class.getResourceAsStream("earlier.zip");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(entry.getName()));
            }
        }
        file = folder.resolve("ledger");
    }

    private Ledger open() throws LedgerFault {
        return Ledger.open(file, Samples.CLOCK);
    }

    private static Form form(Plan plan, String name) {
        return plan.forms().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void opensWithItsFormsAndAllElseAsUsual() throws LedgerFault {
        try (Ledger ledger = open()) {
            Form form = form(ledger.plan(7), "評価表");
            assertThat(form.header()).returns("別の題", h -> h.title()).returns("資料２－１", h -> h.number());
            assertThat(form.header().meeting()).isEmpty();
            assertThat(form.paper().size()).isEqualTo(9);
            assertThat(form.paper().margins()).isEqualTo(FormMargins.USUAL);
            assertThat(form.shown().columns()).containsExactly(new FormShown.Column(2, 120.25));
            assertThat(form.levels()).isEmpty();
            assertThat(form.manner().names()).isEqualTo(FormManner.Naming.OF_THE_YEAR);
            assertThat(form.footer()).isEqualTo(FormFooter.USUAL);
            assertThat(ledger.plan(7).fields())
                    .isNotEmpty()
                    .allMatch(f -> f.group().isEmpty());
            assertThat(ledger.plan(7).returns())
                    .isNotEmpty()
                    .allMatch(r -> r.reminded().isEmpty()
                            && r.sentBack() == null
                            && r.corrections().isEmpty()
                            && r.correctBy() == null);
            Form usual = Form.of(1, "進捗表", Form.Base.MATRIX);
            assertThat(form(ledger.plan(7), "進捗表"))
                    .as("its letters shrink as they did then")
                    .isEqualTo(usual.with(usual.paper().with(FormPaper.Fitting.SHRUNK)));
        }
        try (Ledger again = open()) {
            assertThat(again.plan(7).forms()).hasSize(3);
        }
    }

    @Test
    void goesOnWithNewChoicesWithOldUndosAndWithBoth() throws LedgerFault, Conflict {
        Plan chosen;
        try (Ledger ledger = open()) {
            Editor editor = Samples.editor(ledger, Samples.HEAD);
            Form form = form(editor.plan(), "確認表");
            editor.edit(
                    "様式の変更",
                    plan -> plan.with(form.with(form.level(1).with(FormLevel.Stand.REPEATED))
                            .with(form.paper().with(new FormMargins(10, 20, 10, 20)))
                            .with(form.footer().with(FormFooter.Counting.DASHED))));
            editor.edit("階層と欄の変更", plan -> plan.with(plan.field(2).under("指標")));
            editor.edit(
                    "督促",
                    plan -> plan.with(plan.returns().stream()
                            .map(r -> r.remindedOn(LocalDate.of(2024, 6, 3)))
                            .toList()));
            chosen = editor.plan();
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.plan(7)).isEqualTo(chosen);
            Editor editor = Samples.editor(ledger, Samples.HEAD);
            for (int i = 0; i < 5; i++) {
                editor.undo();
            }
            assertThat(editor.plan().field(2).group()).isEmpty();
            assertThat(form(editor.plan(), "評価表").header().title()).isEqualTo("題");
            for (int i = 0; i < 5; i++) {
                editor.redo();
            }
            assertThat(editor.plan()).isEqualTo(chosen);
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.plan(7)).isEqualTo(chosen);
        }
    }

    /** A row that is only read and put back is the same text, else the digest of its plan no longer holds. */
    @Test
    void rowsOfEveryKindAreChangedWithoutLosingTheirDigest() throws LedgerFault {
        try (Ledger ledger = open()) {
            Editor editor = Samples.editor(ledger, Samples.HEAD);
            Plan before = editor.plan();
            for (Kind kind : Kind.values()) {
                if (kind != Kind.PLAN) {
                    Collection<Row> rows = new ArrayList<>();
                    before.table(kind).forEach(rows::add);
                    editor.edit("削除", plan -> plan.without(rows));
                    editor.edit("追加", plan -> plan.with(rows));
                }
            }
        }
        try (Ledger again = open()) {
            assertThat(again.plan(7).items())
                    .hasSize(Samples.everyKind().items().size());
        }
    }

    @Test
    void isRescuedFromItsJournalAlone() throws LedgerFault, IOException {
        Files.delete(file);
        try (Ledger ledger = Ledger.rescue(file, Samples.CLOCK)) {
            assertThat(form(ledger.plan(7), "評価表").header().title()).isEqualTo("別の題");
            assertThat(ledger.plan(7).items())
                    .hasSize(Samples.everyKind().items().size());
        }
    }
}
