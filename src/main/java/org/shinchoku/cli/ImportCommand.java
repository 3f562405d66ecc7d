package org.shinchoku.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.shinchoku.edit.Difference;
import org.shinchoku.edit.Editor;
import org.shinchoku.edit.Incoming;
import org.shinchoku.intake.Intake;
import org.shinchoku.intake.Mapping;
import org.shinchoku.intake.MappingFile;
import org.shinchoku.intake.NotUnderstood;
import org.shinchoku.intake.Proposal;
import org.shinchoku.intake.Readings;
import org.shinchoku.intake.UnreadableMapping;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Union;
import org.shinchoku.plan.YearText;
import org.shinchoku.plan.Years;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Unreadable;
import org.shinchoku.workbook.Unwritable;
import org.shinchoku.workbook.Workbooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads an office's own sheets as a new plan, or into one that is there.
 *
 * <p>All files are read before the ledger is touched. Files whose plan has one title make one plan.
 */
@Command(name = "import", description = "役所の表（xlsx、xlsm、xls、csv、tsv）を計画として取り込みます。")
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "台帳", description = "台帳のファイル。なければ作ります。")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "取り込むファイル", description = "取り込むファイル。二つ以上も指定できます。")
    private List<Path> sources;

    @Option(names = "--plan", paramLabel = "計画名", description = "この名前の計画に取り込みます。なければこの名前で作ります。")
    private String title;

    @Option(names = "--mapping", paramLabel = "読み方", description = "この読み方のファイル（JSON）に従って読みます。")
    private Path mapping;

    @Option(names = "--save-mapping", paramLabel = "読み方", description = "どう読んだかを、読み方のファイル（JSON）に残します。")
    private Path saveMapping;

    @Option(names = "--year", paramLabel = "年度", description = "年度の書かれていないシートの年度")
    private String year;

    @Option(names = "--dry-run", description = "読み取った内容と変わる所を表示するだけで、台帳は変えません。")
    private boolean dryRun;

    @Option(names = "--password", paramLabel = "パスワード", description = "取り込むファイルのパスワード")
    private char[] password = new char[0];

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Unreadable, UnreadableMapping, NotUnderstood, LedgerFault, Refused, Unwritable {
        if (title != null && title.isBlank()) {
            throw new Refused("--plan の計画名が空です。計画名を書くか、--plan を省いてください。");
        }
        Path target = saveMapping == null ? null : Destination.of(saveMapping, file);
        Mapping said = mapping == null ? null : MappingFile.read(mapping);
        Plan known = known();
        Map<String, Plan> plans = new LinkedHashMap<>();
        Mapping inEffect = Mapping.none();
        for (Path source : sources) {
            Proposal proposal = read(source, said, known);
            inEffect = inEffect.and(proposal.mapping());
            Plan plan = dryRun ? proposal.plan() : proposal.taken();
            plans.merge(title == null ? plan.head().title() : title, plan, Union::of);
        }
        if (known != null) {
            plans.values().forEach(incoming -> compare(known, incoming));
        }
        if (target != null) {
            MappingFile.write(inEffect, target);
        }
        if (!dryRun) {
            keep(plans);
        }
        return 0;
    }

    /** The plan into which the files go, or null where it is still to be made. */
    private Plan known() throws LedgerFault {
        if (title == null || !Files.exists(file)) {
            return null;
        }
        try (Ledger ledger = Ledger.open(file, terminal.clock())) {
            return PlanChoice.find(ledger.plans(), title)
                    .map(head -> ledger.plan(head.id()))
                    .orElse(null);
        }
    }

    private Proposal read(Path source, Mapping said, Plan known) throws Unreadable, NotUnderstood, Refused {
        Book book = Workbooks.read(source, password);
        terminal.out().println("ファイル: " + source.getFileName());
        Proposal proposal = Intake.propose(book, dated(said == null ? kept(book, known) : said));
        proposal.summary().forEach(terminal.out()::println);
        terminal.out().println("年度: " + Years.inWords(Years.of(proposal.plan()), Spelling.ERA));
        book.faults().forEach(f -> doubt(f.sheet(), f.address(), f.sentence()));
        proposal.doubts().forEach(d -> doubt(d.sheet(), d.address(), d.told()));
        return proposal;
    }

    /** How a file of the same shape was read into the plan before. */
    private Mapping kept(Book book, Plan known) {
        Mapping kept =
                known == null ? Mapping.none() : Readings.fitting(known, book).orElse(Mapping.none());
        if (kept != Mapping.none()) {
            terminal.out().println("読み方: 前回の「" + kept.reading().source() + "」と同じ読み方を使いました。");
        }
        return kept;
    }

    private Mapping dated(Mapping undated) throws Refused {
        return year == null
                ? undated
                : undated.withYear(
                        "",
                        YearText.parse(year.strip())
                                .orElseThrow(() -> new Refused("--year の年度「" + year + "」が読み取れません。R4 のように書いてください。")),
                        "");
    }

    private void compare(Plan known, Plan incoming) {
        List<Difference> differences = Incoming.of(known, incoming).differences();
        terminal.out().println("変わる所: " + differences.size() + "件");
        differences.stream().map(Difference::sentence).forEach(terminal.out()::println);
    }

    private void doubt(String sheet, String address, String sentence) {
        String place = address.isEmpty() ? sheet : sheet + "!" + address;
        terminal.out().println("確認: " + (place.isEmpty() ? "" : place + " ") + sentence);
    }

    private void keep(Map<String, Plan> plans) throws LedgerFault {
        boolean there = Files.exists(file);
        try (Ledger ledger = there ? Ledger.open(file, terminal.clock()) : Ledger.create(file, terminal.clock())) {
            if (there) {
                ledger.backup("取込の前");
            }
            for (Map.Entry<String, Plan> plan : plans.entrySet()) {
                keep(ledger, plan.getKey(), plan.getValue());
            }
        }
    }

    private void keep(Ledger ledger, String name, Plan incoming) {
        Head known =
                title == null ? null : PlanChoice.find(ledger.plans(), name).orElse(null);
        if (known == null) {
            Plan plan = incoming.with(named(incoming.head(), free(ledger, name)));
            ledger.found(plan.head());
            editor(ledger, Plan.of(plan.head())).edit("初回取込", empty -> plan);
        } else {
            editor(ledger, ledger.plan(known.id())).edit("取込", now -> Union.of(now, incoming));
        }
    }

    private Editor editor(Ledger ledger, Plan plan) {
        return new Editor(plan, ledger.log(plan.head().id()), terminal.clock(), terminal.who());
    }

    private static Head named(Head head, String name) {
        return new Head(head.id(), name, head.office(), head.from(), head.to());
    }

    /** The title itself or, where a plan bears it already, one with a number. */
    private static String free(Ledger ledger, String name) {
        String free = name;
        for (int n = 2; PlanChoice.find(ledger.plans(), free).isPresent(); n++) {
            free = name + "（" + n + "）";
        }
        return free;
    }
}
