package org.shinchoku.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.shinchoku.edit.Editor;
import org.shinchoku.edit.Entry;
import org.shinchoku.edit.Log;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.YearText;
import org.shinchoku.returns.Acceptance;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Broken;
import org.shinchoku.returns.Collected;
import org.shinchoku.returns.Outcome;
import org.shinchoku.returns.Report;
import org.shinchoku.returns.ReturnFiles;
import org.shinchoku.returns.SendBack;
import org.shinchoku.returns.Taking;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Csv;
import org.shinchoku.workbook.Unreadable;
import org.shinchoku.workbook.Unwritable;
import org.shinchoku.workbook.Workbooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads what the sections sent back, says what differs, and takes what is asked for. */
@Command(name = "collect", description = "回答のファイルを読み、いまの記入と照合します。")
final class CollectCommand implements Callable<Integer> {

    /** Which answers are taken. */
    enum Accept {
        CLEAN,
        ALL,
        NONE
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "台帳", description = "台帳のファイル")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "回答", description = "回答のファイル、又はそれらのあるフォルダー")
    private List<Path> sources;

    @Mixin
    private PlanChoice choice;

    @Option(names = "--year", paramLabel = "年度", description = "回答の年度。省くと最後に照会した年度です。")
    private String year;

    @Option(
            names = "--accept",
            defaultValue = "none",
            paramLabel = "範囲",
            description = "clean（食い違いのない回答）、all（全て）又は none（照合だけ）")
    private Accept accept;

    @Option(names = "--report", paramLabel = "ファイル", description = "照合の結果を書き出すCSV")
    private Path report;

    @Option(names = "--findings", paramLabel = "ファイル", description = "回答を点検した結果を書き出すCSV")
    private Path findings;

    @Option(names = "--send-back", paramLabel = "ファイル", description = "差し戻す欄とその理由。--report で書き出した表に remark の列を加えたもの")
    private Path remarks;

    @Option(names = "--send-back-empty", description = "差し戻す課の、記入のない欄も差し戻します。")
    private boolean empty;

    @Mixin
    private Due due;

    @Option(names = "--out", paramLabel = "フォルダー", description = "差戻しのファイルを置くフォルダー。なければ作ります。")
    private Path folder;

    @Option(names = "--password", paramLabel = "パスワード", description = "回答のファイルのパスワード")
    private char[] password = new char[0];

    CollectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LedgerFault, Refused, Unwritable {
        LocalDate until = due.until();
        if ((remarks == null) != (folder == null)) {
            throw new Refused("差し戻すときは、--send-back と --out の両方を指定してください。");
        }
        Path target = report == null ? null : Destination.of(report, file);
        Path found = findings == null ? null : Destination.of(findings, file);
        List<String> unreadable = new ArrayList<>();
        List<Book> books = books(unreadable);
        try (Ledger ledger = Ledger.open(file, terminal.clock())) {
            Plan plan = plan(ledger, books);
            Editor editor = new Editor(plan, ledger.log(plan.head().id()), terminal.clock(), terminal.who());
            List<Entry.Mark> marks = editor.journal().marks();
            Collected collected = new Collected(plan, number -> editor.history().at(plan, marks, number), asked(plan));
            for (Book book : books) {
                collected.add(book).ifPresent(unread -> {
                    unreadable.add(unread.file());
                    terminal.err().println(unread.sentence());
                });
            }
            List<Answered> compared = collected.compare();
            Broken broken = Broken.of(plan, compared);
            List<String> unknown = new ArrayList<>();
            Map<Answered, String> remarked =
                    remarks == null ? Map.of() : Remarks.read(remarks, plan, compared, unknown);
            List<Answered> open =
                    compared.stream().filter(a -> !remarked.containsKey(a)).toList();
            List<Answered> taken = taken(plan, open);
            if (!taken.isEmpty()) {
                ledger.backup("回答の取込の前");
                Taking.of(plan, collected, compared, taken, List.of(), LocalDate.now(terminal.clock()))
                        .forEach(taking -> editor.edit(taking.what(), taking.change()));
            }
            tell(compared, broken, taken);
            if (target != null) {
                Csv.write(Report.of(plan, compared, unreadable), target);
            }
            if (found != null) {
                Csv.write(Report.findings(plan, compared, broken), found);
            }
            if (!remarked.isEmpty()) {
                List<Answered> left =
                        compared.stream().filter(a -> !taken.contains(a)).toList();
                sendBack(ledger.log(plan.head().id()), editor, collected, left, remarked, until);
            }
            unknown.forEach(name -> terminal.err().println("差し戻す回答が見つかりません: " + name));
            return unknown.isEmpty() && unreadable.isEmpty() && isClear(compared, taken) ? 0 : 1;
        }
    }

    /** Writes a workbook for each section of whose answers something is remarked, and notes it. */
    private void sendBack(
            Log log,
            Editor editor,
            Collected collected,
            List<Answered> left,
            Map<Answered, String> remarked,
            LocalDate until)
            throws Refused, Unwritable {
        Plan plan = editor.plan();
        Inquiry inquiry = collected.inquiry().orElseThrow(() -> new Refused("照会をしていない年度の回答は、差し戻せません。"));
        List<Department> sections = remarked.keySet().stream()
                .map(a -> plan.department(a.section()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Folder.make(folder);
        for (SendBack back : SendBack.of(plan, inquiry, sections, left, remarked, empty)) {
            Path target = Destination.of(folder.resolve(back.file()), file);
            if (Files.exists(target)) {
                throw new Refused("「" + target + "」が既にあります。回答が失われないよう、別のフォルダーを指定してください。");
            }
            back.write(folder, log.nextNumber(), until);
            Taking taking = back.taking(LocalDate.now(terminal.clock()), until);
            editor.edit(taking.what(), taking.change());
            terminal.out()
                    .println(String.join(
                            "\t",
                            "差戻し",
                            back.section().name(),
                            back.corrections().size() + "か所",
                            back.file()));
        }
    }

    private List<Path> files() throws Refused {
        try {
            return ReturnFiles.in(sources);
        } catch (Unreadable e) {
            throw new Refused(e.sentence());
        }
    }

    private List<Book> books(List<String> unreadable) throws Refused {
        List<Book> books = new ArrayList<>();
        for (Path source : files()) {
            try {
                books.add(Workbooks.read(source, password));
            } catch (Unreadable e) {
                unreadable.add(source.getFileName().toString());
                terminal.err().println(e.getMessage());
            }
        }
        return books;
    }

    /** The plan that the files were cut from; where none says so, the one that is named or the only one. */
    private Plan plan(Ledger ledger, List<Book> books) throws Refused {
        for (Head head : ledger.plans()) {
            Plan plan = ledger.plan(head.id());
            if (!choice.isMade() && books.stream().anyMatch(book -> Collected.isOf(book, plan))) {
                return plan;
            }
        }
        return choice.in(ledger);
    }

    private FiscalYear asked(Plan plan) throws Refused {
        if (year == null) {
            return Collected.year(plan)
                    .orElseThrow(
                            () -> new Refused("計画「" + plan.head().title() + "」では、まだ照会をしていません。--year で回答の年度を書いてください。"));
        }
        return YearText.parse(year.strip())
                .orElseThrow(() -> new Refused("--year の年度「" + year + "」が読み取れません。R4 のように書いてください。"));
    }

    private List<Answered> taken(Plan plan, List<Answered> compared) {
        return switch (accept) {
            case NONE -> List.of();
            case CLEAN ->
                compared.stream().filter(a -> a.outcome() == Outcome.APPLY).toList();
            case ALL -> Acceptance.all(plan, compared);
        };
    }

    /** Whether all that is not taken could be. */
    private static boolean isClear(List<Answered> compared, List<Answered> taken) {
        List<Answered> clean = new ArrayList<>(taken);
        compared.stream().filter(a -> a.outcome() == Outcome.APPLY).forEach(clean::add);
        return Taking.isSettled(compared, clean);
    }

    private void tell(List<Answered> compared, Broken broken, List<Answered> taken) {
        Map<Outcome, Long> counts =
                compared.stream().collect(Collectors.groupingBy(Answered::outcome, Collectors.counting()));
        for (Outcome outcome : Outcome.values()) {
            terminal.out().println(outcome.word + "\t" + counts.getOrDefault(outcome, 0L) + "件");
        }
        terminal.out().println("反映した回答\t" + taken.size() + "件");
        terminal.out().println("点検が要る回答\t" + broken.count() + "件");
        compared.stream()
                .filter(a -> a.outcome() != Outcome.APPLY && a.outcome() != Outcome.SAME)
                .forEach(a -> terminal.err().println(a.outcome().word + ": " + a.origin() + " " + a.sentence()));
        compared.forEach(a -> broken.of(a)
                .forEach(found -> terminal.err().println("点検: " + a.origin() + " " + a.sentence() + "　※" + found)));
    }
}
