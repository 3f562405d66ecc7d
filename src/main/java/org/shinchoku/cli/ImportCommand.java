package org.shinchoku.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.shinchoku.edit.Editor;
import org.shinchoku.intake.Intake;
import org.shinchoku.intake.NotUnderstood;
import org.shinchoku.intake.Proposal;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Union;
import org.shinchoku.plan.Years;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Unreadable;
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

    @Option(names = "--dry-run", description = "読み取った内容を表示するだけで、台帳は変えません。")
    private boolean dryRun;

    @Option(names = "--password", paramLabel = "パスワード", description = "取り込むファイルのパスワード")
    private char[] password = new char[0];

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Unreadable, NotUnderstood, LedgerFault, Refused {
        if (title != null && title.isBlank()) {
            throw new Refused("--plan の計画名が空です。計画名を書くか、--plan を省いてください。");
        }
        Map<String, Plan> plans = new LinkedHashMap<>();
        for (Path source : sources) {
            Plan plan = read(source);
            plans.merge(title == null ? plan.head().title() : title, plan, Union::of);
        }
        if (!dryRun) {
            keep(plans);
        }
        return 0;
    }

    private Plan read(Path source) throws Unreadable, NotUnderstood {
        Book book = Workbooks.read(source, password);
        Proposal proposal = Intake.propose(book);
        terminal.out().println("ファイル: " + source.getFileName());
        proposal.summary().forEach(terminal.out()::println);
        terminal.out().println("年度: " + Years.inWords(Years.of(proposal.plan()), Spelling.ERA));
        book.faults().forEach(f -> doubt(f.sheet(), f.address(), f.sentence()));
        proposal.doubts().forEach(d -> doubt(d.sheet(), d.address(), d.sentence()));
        return proposal.plan();
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
