package org.shinchoku.store;

import static org.shinchoku.store.schema.Tables.CHANGE;
import static org.shinchoku.store.schema.Tables.ENTRY;
import static org.shinchoku.store.schema.Tables.LEDGER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Diff;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.Kind;
import org.shinchoku.store.schema.tables.records.EntryRecord;

/** The journal's tables: entries and their changes. */
final class Books {

    private Books() {}

    static void begin(DSLContext sql, String ledger, Instant at) {
        sql.insertInto(LEDGER).values(1, ledger, at.atOffset(ZoneOffset.UTC)).execute();
    }

    /** The ledger's id. */
    static String ledger(DSLContext sql) {
        return sql.select(LEDGER.ID).from(LEDGER).fetchSingle().value1();
    }

    static long last(DSLContext sql) {
        return sql.select(DSL.coalesce(DSL.max(ENTRY.NUMBER), 0L))
                .from(ENTRY)
                .fetchSingle()
                .value1();
    }

    /** The digest of a plan's rows after its last entry. */
    static Optional<Long> digest(DSLContext sql, long plan) {
        return sql.select(ENTRY.DIGEST)
                .from(ENTRY)
                .where(ENTRY.PLAN_ID.eq(plan))
                .orderBy(ENTRY.NUMBER.desc())
                .limit(1)
                .fetchOptional(ENTRY.DIGEST);
    }

    /** The plans, in the order in which they were founded. */
    static List<Long> plans(DSLContext sql) {
        return sql.select(ENTRY.PLAN_ID)
                .from(ENTRY)
                .where(ENTRY.ACT.eq(Words.FOUNDING))
                .orderBy(ENTRY.NUMBER)
                .fetch(ENTRY.PLAN_ID);
    }

    static List<Entry.Mark> marks(DSLContext sql, long plan) {
        return sql
                .selectFrom(ENTRY)
                .where(ENTRY.PLAN_ID.eq(plan))
                .and(ENTRY.ACT.ne(Words.FOUNDING))
                .orderBy(ENTRY.NUMBER)
                .stream()
                .map(e -> words(e).mark(e.getNumber()))
                .toList();
    }

    /** An entry as it was kept; whoever needs to be sure compares its checksum. */
    static Kept kept(DSLContext sql, EntryRecord entry) {
        List<Written> changes =
                sql.selectFrom(CHANGE).where(CHANGE.NUMBER.eq(entry.getNumber())).orderBy(CHANGE.POSITION).stream()
                        .map(c -> new Written(Kind.valueOf(c.getKind()), c.getBefore(), c.getAfter()))
                        .toList();
        return new Kept(entry.getNumber(), entry.getPlanId(), entry.getDigest(), words(entry), changes);
    }

    static int size(DSLContext sql, long number) {
        return sql.fetchCount(CHANGE, CHANGE.NUMBER.eq(number));
    }

    static Optional<EntryRecord> entry(DSLContext sql, long number) {
        return sql.selectFrom(ENTRY).where(ENTRY.NUMBER.eq(number)).fetchOptional();
    }

    private static Words words(EntryRecord entry) {
        return new Words(
                entry.getAt_().toInstant(), entry.getWho(), entry.getWhat(), entry.getAct(), entry.getTarget());
    }

    /** Writes an entry and makes its changes to the rows. */
    static void keep(DSLContext sql, Kept kept) {
        List<Change> changes = kept.made();
        long before = digest(sql, kept.plan()).orElse(0L);
        if (Digest.after(before, changes) != kept.digest()) {
            throw new IllegalStateException("entry " + kept.number() + " is not about these rows");
        }
        Rows.change(sql, kept.plan(), changes);
        add(sql, kept);
    }

    private static void add(DSLContext sql, Kept kept) {
        Words words = kept.words();
        sql.insertInto(ENTRY)
                .values(
                        kept.number(),
                        kept.plan(),
                        words.at().atOffset(ZoneOffset.UTC),
                        words.who(),
                        words.what(),
                        words.act(),
                        words.target(),
                        kept.digest(),
                        EditJournal.checksum(kept))
                .execute();
        List<Written> changes = kept.changes();
        Stream<Object[]> rows = IntStream.range(0, changes.size()).mapToObj(i -> {
            Written change = changes.get(i);
            return new Object[] {kept.number(), i, change.kind().name(), change.before(), change.after()};
        });
        Batch.run(sql, sql.insertInto(CHANGE).values(new Object[CHANGE.fields().length]), rows, written -> {});
    }

    /** Takes an entry out again that must not count, and what it made of the rows. */
    static void drop(DSLContext sql, long number) {
        Kept kept = kept(sql, entry(sql, number).orElseThrow());
        Rows.change(sql, kept.plan(), Diff.inverse(kept.made()));
        sql.deleteFrom(CHANGE).where(CHANGE.NUMBER.eq(number)).execute();
        sql.deleteFrom(ENTRY).where(ENTRY.NUMBER.eq(number)).execute();
    }
}
