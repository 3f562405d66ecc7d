package org.shinchoku.store;

import static org.shinchoku.store.schema.Tables.CHANGE;
import static org.shinchoku.store.schema.Tables.ENTRY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.shinchoku.plan.Kind;
import org.shinchoku.store.schema.tables.records.EntryRecord;

/**
 * What a database holds, after all of it has been read and found whole: every entry has its checksum, every plan's rows
 * have the digest that its last entry names, and every row is found by its key and by its plan.
 *
 * @param ledger the ledger's id
 * @param checksums of the entries, by number
 */
record Inspection(String ledger, SortedMap<Long, Integer> checksums) {

    /** @throws RuntimeException where the database is not whole */
    static Inspection of(DSLContext sql) {
        Map<Long, Long> digests = new HashMap<>();
        SortedMap<Long, Integer> checksums = entries(sql, digests);
        if (!rows(sql).equals(digests)) {
            throw new IllegalStateException("rows differ from their digest");
        }
        digests.forEach((plan, digest) -> {
            if (Rows.digest(sql, plan) != digest) {
                throw new IllegalStateException("rows of plan " + plan + " are not found by it");
            }
        });
        for (Kind kind : Kind.values()) {
            everyRowIsFound(sql, Shelf.of(kind).table);
        }
        everyRowIsFound(sql, ENTRY);
        everyRowIsFound(sql, CHANGE);
        return new Inspection(Books.ledger(sql), checksums);
    }

    long last() {
        return checksums.isEmpty() ? 0 : checksums.lastKey();
    }

    private static SortedMap<Long, Integer> entries(DSLContext sql, Map<Long, Long> digests) {
        SortedMap<Long, Integer> checksums = new TreeMap<>();
        for (EntryRecord entry : sql.selectFrom(ENTRY).orderBy(ENTRY.NUMBER).fetch()) {
            Kept kept = Books.kept(sql, entry);
            if (kept.number() != checksums.size() + 1 || EditJournal.checksum(kept) != entry.getChecksum()) {
                throw new IllegalStateException("entry " + kept.number() + " is not as it was kept");
            }
            checksums.put(kept.number(), entry.getChecksum());
            digests.put(kept.plan(), kept.digest());
        }
        if (sql.fetchCount(CHANGE, CHANGE.NUMBER.gt((long) checksums.size())) > 0) {
            throw new IllegalStateException("changes without an entry");
        }
        return checksums;
    }

    private static Map<Long, Long> rows(DSLContext sql) {
        Map<Long, Long> digests = new HashMap<>();
        for (Kind kind : Kind.values()) {
            Shelf shelf = Shelf.of(kind);
            List<Field<?>> fields = new ArrayList<>(List.of(shelf.plan));
            fields.addAll(shelf.fields());
            Cursor.read(sql.select(fields).from(shelf.table), fields, all -> {
                Object[] cells = Arrays.copyOfRange(all, 1, all.length);
                digests.merge((Long) all[0], Digest.of(kind, cells), Long::sum);
            });
        }
        return digests;
    }

    /** An index may be damaged where rows are not: asks for each row by its key. */
    private static void everyRowIsFound(DSLContext sql, Table<?> table) {
        Table<?> one = table.as("one");
        Table<?> other = table.as("other");
        Condition same = table.getPrimaryKey().getFields().stream()
                .map(key -> same(one, other, key))
                .reduce(DSL.noCondition(), Condition::and);
        int lost = sql.fetchCount(sql.selectOne()
                .from(one)
                .whereNotExists(sql.selectOne().from(other).where(same)));
        if (lost > 0) {
            throw new IllegalStateException(lost + " rows of " + table + " are not found by their keys");
        }
    }

    private static <T> Condition same(Table<?> one, Table<?> other, Field<T> key) {
        return one.field(key).eq(other.field(key));
    }
}
