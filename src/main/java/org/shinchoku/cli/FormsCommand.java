package org.shinchoku.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Head;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the forms of every plan in a ledger, one a line. */
@Command(name = "forms", description = "使える様式を一覧にします。")
final class FormsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "台帳", description = "台帳のファイル")
    private Path file;

    FormsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LedgerFault {
        try (Ledger ledger = Ledger.open(file, terminal.clock())) {
            terminal.out().println("計画\t様式");
            for (Head head : ledger.plans()) {
                for (Form form : FormNames.of(ledger.plan(head.id()))) {
                    terminal.out().println(head.title().replace('\n', ' ') + "\t" + form.name());
                }
            }
            return 0;
        }
    }
}
