package org.shinchoku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.shinchoku.sheet.FactsSheet;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import org.shinchoku.workbook.Csv;
import org.shinchoku.workbook.Unwritable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan as tidy CSV. */
@Command(name = "facts", description = "計画の内容を、1行に一つの値の表（CSV）にして書き出します。")
final class FactsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "台帳", description = "台帳のファイル")
    private Path file;

    @Mixin
    private PlanChoice choice;

    @Option(names = "--out", paramLabel = "ファイル", description = "書き出す先。省くと画面に出します。")
    private Path out;

    FactsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LedgerFault, Refused, Unwritable, IOException {
        try (Ledger ledger = Ledger.open(file, terminal.clock())) {
            Sheet facts = FactsSheet.of(choice.in(ledger));
            if (out == null) {
                Csv.write(facts, terminal.out());
            } else {
                Csv.write(facts, Destination.of(out, file));
            }
            return 0;
        }
    }
}
