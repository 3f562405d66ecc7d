package org.shinchoku.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import org.shinchoku.store.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Restores a backup into a ledger, which is made where there is none. */
@Command(name = "restore", description = "台帳を控えの内容に戻します。戻す前の内容も控えに残します。")
final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "台帳", description = "台帳のファイル")
    private Path file;

    @Parameters(index = "1", paramLabel = "控え", description = "控えのファイル")
    private Path backup;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LedgerFault, Refused {
        if (!Files.exists(backup)) {
            throw new Refused("控え「" + backup + "」が見つかりません。置き場所と名前を確かめてください。");
        }
        Ledger.check(backup);
        boolean there = Files.exists(file);
        try (Ledger ledger = there ? Ledger.open(file, terminal.clock()) : Ledger.create(file, terminal.clock())) {
            Restoration restoration = ledger.look(backup);
            ledger.restore(restoration, terminal.who());
            for (Restoration.Difference difference : restoration.differences()) {
                terminal.out()
                        .println(difference.then().head().title() + "\t"
                                + difference.changes().size() + "件を戻しました。");
            }
            return 0;
        }
    }
}
