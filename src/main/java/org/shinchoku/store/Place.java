package org.shinchoku.store;

import java.nio.file.Path;

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

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
