package org.shinchoku.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.shinchoku.store.Ledger;

/** Where a command writes to: anywhere but over a folder, the ledger and the files beside it that bear its name. */
final class Destination {

    private Destination() {}

    static Path of(Path out, Path ledger) throws Refused {
        if (Files.isDirectory(out)) {
            throw new Refused("「" + out + "」という名前のフォルダーがあるため保存できません。別の名前にしてください。");
        }
        if (Ledger.owns(ledger, out)) {
            throw new Refused("「" + out + "」は台帳のファイルと同じ名前か、その名前で始まるため、書き出す先にできません。別の名前にしてください。");
        }
        return out;
    }
}
