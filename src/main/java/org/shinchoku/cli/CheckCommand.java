package org.shinchoku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.shinchoku.check.Checks;
import org.shinchoku.check.Finding;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import org.shinchoku.workbook.Csv;
import org.shinchoku.workbook.Unwritable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a plan through and lists what is missing, wrong or doubtful. */
@Command(name = "check", description = "計画を点検し、記入漏れや食い違いを一覧にします。")
final class CheckCommand implements Callable<Integer> {

    private static final List<String> HEADING =
            List.of("severity", "kind", "path", "number", "title", "field", "year", "message");

    private final Terminal terminal;

    @Parameters(paramLabel = "台帳", description = "台帳のファイル")
    private Path file;

    @Mixin
    private PlanChoice choice;

    @Option(names = "--out", paramLabel = "ファイル", description = "書き出す先。省くと画面に出します。")
    private Path out;

    @Option(names = "--fail-on-findings", description = "点検で一つでも見つかれば、終了コードを1にします。")
    private boolean failing;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LedgerFault, Refused, Unwritable, IOException {
        try (Ledger ledger = Ledger.open(file, terminal.clock())) {
            Plan plan = choice.in(ledger);
            List<Finding> findings = Checks.of(plan);
            Sheet sheet = sheet(plan, findings);
            if (out == null) {
                Csv.write(sheet, terminal.out());
            } else {
                Csv.write(sheet, Destination.of(out, file));
            }
            return failing && !findings.isEmpty() ? 1 : 0;
        }
    }

    private static Sheet sheet(Plan plan, List<Finding> findings) {
        Outline outline = Outline.of(plan);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.texts(HEADING));
        findings.forEach(f -> rows.add(Row.texts(List.of(
                f.severity().name().toLowerCase(Locale.ROOT),
                f.kind(),
                outline.path(f.item().id()),
                f.item().number(),
                f.item().label(),
                f.field() == null ? "" : f.field().name(),
                f.year() == null ? "" : f.year().toString(),
                f.sentence()))));
        return Sheet.of("点検", List.of(), rows, List.of(), PageSetup.PLAIN);
    }
}
