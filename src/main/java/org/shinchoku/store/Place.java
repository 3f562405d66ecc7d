package org.shinchoku.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Where a ledger and what belongs to it lie: all names begin with the ledger's own, so they stay together. */
record Place(Path file) {

    static Place of(Path file) {
        return new Place(file.toAbsolutePath().normalize());
    }

    Path folder() {
        return file.getParent();
    }

    Path journal() {
        return beside(".journal");
    }

    Path backups() {
        return beside(".backups");
    }

    /** A ledger that is being made, before it takes its place. */
    Path fresh() {
        return beside(".new");
    }

    /** Whether a file is the ledger or bears its name; Windows does not tell capitals from small letters. */
    boolean owns(Path other) {
        Path there = other.toAbsolutePath().normalize();
        return Objects.equals(there.getParent(), folder()) && name(there).startsWith(name(file));
    }

    private static String name(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
