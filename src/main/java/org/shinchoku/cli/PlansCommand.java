package org.shinchoku.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.shinchoku.plan.Facts;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the plans of a ledger, one a line, columns divided by tabs. */
@Command(name = "plans", description = "台帳の計画を一覧にします。")
final class PlansCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "台帳", description = "台帳のファイル")
    private Path file;

    PlansCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LedgerFault {
        try (Ledger ledger = Ledger.open(file, terminal.clock())) {
            terminal.out().println(String.join("\t", List.of("計画", "年度", "項目", "値")));
            for (Head head : ledger.plans()) {
                Plan plan = ledger.plan(head.id());
                terminal.out()
                        .println(String.join(
                                "\t",
                                head.title().replace('\n', ' '),
                                Years.inWords(Years.of(plan), Spelling.ERA),
                                Integer.toString(plan.items().size()),
                                Integer.toString(Facts.of(plan).size())));
            }
            return 0;
        }
    }
}
