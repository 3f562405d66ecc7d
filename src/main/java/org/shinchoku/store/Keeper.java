package org.shinchoku.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/**
 * Keeps entries twice: a line in the edit journal, then journal and rows in the database; both are durable on return.
 *
 * <p>The line comes first: what a crash leaves is then a line whose entry the next opening puts into the database, or half
 * a line, which it takes away. Where the database cannot keep the entry (a full disk) the line is taken back, and the
 * database is opened anew, since H2 gives it up.
 */
final class Keeper implements Closeable {

    private final Place place;
    private final Claim claim;
    private final EditJournal journal;
    private Database database;
    private long last;
    private long end;

    Keeper(Place place, Claim claim, EditJournal journal, Database database) throws IOException {
        this.place = place;
        this.claim = claim;
        this.journal = journal;
        this.database = database;
        this.last = Books.last(database.sql());
        this.end = journal.end();
    }

    synchronized DSLContext sql() {
        if (database == null) {
            reopen();
        }
        return database.sql();
    }

    synchronized long last() {
        return last;
    }

    /** Lets the ledger's file be read while no database is open on it. */
    synchronized void atRest(Consumer<Path> reading) {
        sql();
        database.close();
        database = null;
        try {
            reading.accept(place.file());
        } finally {
            reopen();
        }
    }

    /** @throws UncheckedIOException where the entry could not be kept; nothing of it is kept then */
    synchronized void keep(Kept kept) {
        if (kept.number() != last + 1) {
            throw new IllegalStateException("entry " + kept.number() + " does not follow " + last);
        }
        sql();
        try {
            if (journal.end() != end) {
                journal.cut(end); // a line that could not be taken back when it was refused
            }
            journal.append(kept);
            try {
                write(kept);
            } catch (RuntimeException e) {
                takeBack(e);
            }
            end = journal.end();
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    /** Puts an entry into the database whose line stands in the journal already. */
    void write(Kept kept) {
        database.durably(sql -> Books.keep(sql, kept));
        last = kept.number();
    }

    private void takeBack(RuntimeException why) throws IOException {
        database.abandon();
        database = null;
        journal.cut(end);
        reopen();
        throw notKept(new IOException(why));
    }

    /** Opens the database anew; an entry it kept, although it reported a failure, is taken out of it. */
    private void reopen() {
        try {
            database = Database.open(place.file());
            if (Books.last(database.sql()) > last) {
                database.durably(tables -> Books.drop(tables, last + 1));
            }
        } catch (SQLException | RuntimeException e) {
            if (database != null) {
                database.abandon();
                database = null;
            }
            throw notKept(new IOException(e));
        }
    }

    private UncheckedIOException notKept(IOException cause) {
        return new UncheckedIOException(
                "台帳「" + place.file().getFileName() + "」に保存できませんでした。ディスクの空きを確かめて、もう一度行ってください。", cause);
    }

    /** Closes in good order: the file as small as it can be, and sealed. */
    @Override
    public synchronized void close() throws IOException {
        try (claim) {
            if (database != null) {
                database.close();
                journal.append(new Line.Closed(Schema.VERSION, Seal.of(place.file())));
            }
        }
    }

    /** Ends as a crash would. */
    void abandon() throws IOException {
        try (claim) {
            if (database != null) {
                database.abandon();
            }
        }
    }
}
