package org.shinchoku.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Where a command writes to: anywhere but over a folder, the ledger and the files beside it that bear its name. */
final class Destination {

    private Destination() {}

    static Path of(Path out, Path ledger) throws Refused {
        if (Files.isDirectory(out)) {
            throw new Refused("「" + out + "」という名前のフォルダーがあるため保存できません。別の名前にしてください。");
        }
        Path there = out.toAbsolutePath().normalize();
        Path own = ledger.toAbsolutePath().normalize();
        if (name(there).startsWith(name(own)) && Objects.equals(there.getParent(), own.getParent())) {
            throw new Refused("「" + out + "」は台帳のファイルと同じ名前か、その名前で始まるため、書き出す先にできません。別の名前にしてください。");
        }
        return out;
    }

    /** Windows does not tell capitals from small letters. */
    private static String name(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
