package org.shinchoku.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.Table;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Value;
import org.shinchoku.store.schema.DefaultSchema;

/**
 * What an edit does to a ledger, done in a database in memory that nobody keeps: the program's first edit would else wait for
 * its classes, ten times as long as for the next.
 */
final class Rehearsal {

    private static final long PLAN = 1;

    private final Instant at;
    private long digest;
    private long last;

    private Rehearsal(Instant at) {
        this.at = at;
    }

    static void run(Instant at) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:");
        try (Database database = Database.on(source)) {
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                database.sql().createTable(table).columns(table.fields()).execute();
            }
            new Rehearsal(at).play(database);
        }
    }

    /** A text is written, changed and cleared. */
    private void play(Database database) {
        FiscalYear year = FiscalYear.of(at.atZone(ZoneOffset.UTC).toLocalDate());
        Value first = new Value(2, 3, year, 0, "記入", "");
        Value then = new Value(2, 3, year, 0, "訂正", "");
        keep(database, Change.of(null, new Head(PLAN, "", "", year, year)));
        keep(database, Change.of(null, first));
        keep(database, Change.of(first, then));
        keep(database, Change.of(then, null));
    }

    private void keep(Database database, Change change) {
        digest = Digest.after(digest, List.of(change));
        Entry.Mark mark = new Entry.Mark(++last, at, "", "", Entry.Act.EDIT, 0);
        Kept kept = Kept.of(new Entry(mark, List.of(change)), PLAN, digest);
        kept.text();
        database.durably(sql -> Books.keep(sql, kept));
    }
}
