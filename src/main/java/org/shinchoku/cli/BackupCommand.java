package org.shinchoku.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a backup of a ledger. */
@Command(name = "backup", description = "台帳の控えを作ります。")
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "台帳", description = "台帳のファイル")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "ファイル", description = "控えを書き出す先")
    private Path out;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LedgerFault, Refused {
        Path target = Destination.of(out, file);
        try (Ledger ledger = Ledger.open(file, terminal.clock())) {
            ledger.backup("コマンドによる控え", target);
            return 0;
        }
    }
}
