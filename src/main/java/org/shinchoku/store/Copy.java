package org.shinchoku.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.shinchoku.store.LedgerFault.Kind;

/** A copy of a ledger's file to look into: H2 writes to whatever it opens, and may stumble over what it finds. */
final class Copy implements AutoCloseable {

    /** Puts the copy into a file. */
    @FunctionalInterface
    interface Source {
        void copyTo(Path file) throws IOException;
    }

    private final Path folder;
    private final Path file;
    private Database database;
    private Inspection inspection;

    private Copy(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("ledger");
    }

    /**
     * Copies a ledger's file and reads all of it.
     *
     * @param of what the copy is of, for the fault
     * @throws LedgerFault where it is damaged, or newer than this program
     */
    static Copy of(Path of, Source source) throws LedgerFault, IOException {
        Copy copy = new Copy(Files.createTempDirectory("shinchoku"));
        try {
            source.copyTo(copy.file);
            copy.inspect(of);
            return copy;
        } catch (LedgerFault | IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    private void inspect(Path of) throws LedgerFault {
        try {
            database = Database.open(file);
            int version = Schema.version(database.sql());
            if (version > Schema.VERSION) {
                throw new LedgerFault(Kind.NEWER, of);
            }
            if (version < Schema.VERSION) {
                Schema.migrate(Database.source(file));
            }
            // compacting reads what we never ask for, H2's own tables; what it makes of a garbled page is seen only
            // after it
            database.close();
            database = Database.open(file);
            inspection = Inspection.of(database.sql());
        } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            // whatever a garbled page made of H2
            throw new LedgerFault(Kind.DAMAGED, of, e);
        }
    }

    Inspection inspection() {
        return inspection;
    }

    Database database() {
        return database;
    }

    /** The copy as a file, its database closed in good order. */
    Path finished() {
        database.close();
        database = null;
        return file;
    }

    @Override
    public void close() {
        if (database != null) {
            database.abandon();
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
