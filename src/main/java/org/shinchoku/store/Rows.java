package org.shinchoku.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.shinchoku.edit.Change;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;

/** The tables that hold the plans' rows. */
final class Rows {

    private Rows() {}

    /** A plan as it is now, and as its last entry left it. */
    static Plan plan(DSLContext sql, long id) {
        List<Row> rows = new ArrayList<>();
        long digest = read(sql, id, rows);
        if (digest != Books.digest(sql, id).orElseThrow()) {
            throw new IllegalStateException("the rows of plan " + id + " differ from their digest");
        }
        return Plan.of(rows);
    }

    /** The number of a plan's rows, found as {@link #plan} finds them. */
    static long digest(DSLContext sql, long plan) {
        return read(sql, plan, new ArrayList<>());
    }

    static Head head(DSLContext sql, long plan) {
        Shelf shelf = Shelf.of(Kind.PLAN);
        return (Head) shelf.row(sql.select(shelf.fields())
                .from(shelf.table)
                .where(shelf.plan.eq(plan))
                .fetchSingle()
                .intoArray());
    }

    private static long read(DSLContext sql, long plan, Collection<Row> into) {
        long[] digest = {0};
        for (Kind kind : Kind.values()) {
            Shelf shelf = Shelf.of(kind);
            Cursor.read(
                    sql.select(shelf.fields()).from(shelf.table).where(shelf.plan.eq(plan)), shelf.fields(), cells -> {
                        digest[0] += Digest.of(kind, cells);
                        into.add(shelf.row(cells));
                    });
        }
        return digest[0];
    }

    /** Makes changes to the rows of one plan, in the order of their names, so that pages of the file are met one after the other. */
    static void change(DSLContext sql, long plan, Collection<Change> changes) {
        Map<Kind, List<Change>> byKind = changes.stream()
                .sorted(Comparator.comparing(Change::key))
                .collect(Collectors.groupingBy(c -> c.key().kind(), TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, some) -> new RowWriter(sql, plan, Shelf.of(kind)).write(some));
    }
}
