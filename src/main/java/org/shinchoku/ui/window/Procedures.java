package org.shinchoku.ui.window;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.inquiry.InquiryWindow;
import org.shinchoku.ui.intake.ImportDialogs;
import org.shinchoku.ui.intake.ImportWorkflow;
import org.shinchoku.ui.intake.Source;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Faults;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Screen;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.ui.ledger.BackupDialogs;
import org.shinchoku.ui.ledger.BackupWorkflow;
import org.shinchoku.ui.ledger.DraftDialog;
import org.shinchoku.ui.ledger.Ledgers;
import org.shinchoku.ui.ledger.Opened;
import org.shinchoku.ui.opinion.OpinionWindow;
import org.shinchoku.ui.sheet.SheetWindow;

/** Starts the longer procedures, which ask the clerk something in their middle. */
final class Procedures {

    private static final FilePicker.Sort TABLES =
            new FilePicker.Sort("Excelブック・CSV", List.of("*.xlsx", "*.xlsm", "*.xls", "*.csv", "*.tsv", "*.txt"));

    private final DeskViewModel desk;
    private final Ledgers ledgers;
    private final Tasks tasks;
    private final Screen screen;
    private final Dialogs dialogs;
    private final Faults faults;
    private final Executor aside;
    private final FilePicker files;
    private final SheetWindow sheets;
    private final InquiryWindow inquiries;
    private final OpinionWindow opinions;
    private final Clock clock;
    private final String who;

    /** @param aside where work runs that goes on while a procedure waits for the clerk */
    Procedures(
            DeskViewModel desk,
            Ledgers ledgers,
            Tasks tasks,
            Screen screen,
            Dialogs dialogs,
            Faults faults,
            Executor aside,
            FilePicker files,
            Consumer<URI> opener,
            Clock clock,
            String who) {
        this.desk = desk;
        this.ledgers = ledgers;
        this.tasks = tasks;
        this.screen = screen;
        this.dialogs = dialogs;
        this.faults = faults;
        this.aside = aside;
        this.files = files;
        this.sheets = new SheetWindow(dialogs, faults, files, screen, aside, opener, clock);
        desk.planProperty().addListener((o, before, now) -> sheets.close());
        this.inquiries = new InquiryWindow(dialogs, faults, files, tasks, screen, aside, opener, clock);
        desk.planProperty().addListener((o, before, now) -> inquiries.close());
        this.opinions = new OpinionWindow(dialogs, clock);
        desk.planProperty().addListener((o, before, now) -> opinions.close());
        this.clock = clock;
        this.who = who;
    }

    /** 取込: asks for a file first. */
    void bring() {
        if (desk.ledgerProperty().get() != null) {
            files.open("取り込む表を選ぶ", TABLES).ifPresent(this::bring);
        }
    }

    void bring(Path file) {
        bring(Source.file(file));
    }

    /** What was copied in Excel or elsewhere. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        bring(Source.pasted(
                Objects.requireNonNullElse(clipboard.getHtml(), ""),
                Objects.requireNonNullElse(clipboard.getString(), "")));
    }

    private void bring(Source source) {
        Opened opened = desk.ledgerProperty().get();
        if (opened != null) {
            ImportDialogs questions = new ImportDialogs(dialogs, faults, screen, aside, clock);
            tasks.start("表の取込", new ImportWorkflow(source, questions, new DeskShelf(desk, ledgers, opened)));
        }
    }

    /** 新しい計画 */
    void found() {
        Opened opened = desk.ledgerProperty().get();
        if (opened != null) {
            new DraftDialog(dialogs, clock)
                    .ask()
                    .ifPresent(draft -> tasks.start("新しい計画", progress -> {
                        progress.last("計画を作っています");
                        Plan plan = draft.plan();
                        ledgers.add(opened.ledger(), plan, "計画の作成");
                        screen.execute(() -> desk.choose(plan.head().id()));
                    }));
        }
    }

    /** 印刷と書出し */
    void export() {
        OpenPlan open = desk.planProperty().get();
        if (open != null) {
            sheets.open(open);
        }
    }

    /** 会議の記録 */
    void hear() {
        OpenPlan open = desk.planProperty().get();
        if (open != null) {
            opinions.open(open);
        }
    }

    /** 照会・回答 */
    void inquire() {
        OpenPlan open = desk.planProperty().get();
        Opened opened = desk.ledgerProperty().get();
        if (open != null) {
            inquiries.open(open, () -> opened.ledger().backup("回答の取込の前"));
        }
    }

    /** 控え */
    void backups() {
        Opened opened = desk.ledgerProperty().get();
        if (opened != null) {
            BackupDialogs questions = new BackupDialogs(dialogs, files, screen, clock);
            tasks.start("控え", new BackupWorkflow(opened.ledger(), who, questions, () -> screen.execute(desk::reread)));
        }
    }
}
