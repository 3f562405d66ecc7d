package org.shinchoku.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.shinchoku.edit.Change;
import org.shinchoku.plan.Row;

/** Writes changes of one plan to one table: a batch of deletions, one of updates, one of insertions. */
record RowWriter(DSLContext sql, long plan, Shelf shelf) {

    void write(List<Change> changes) {
        run(delete(), changes.stream().filter(c -> c.after() == null).map(c -> name(c.before())));
        run(
                update(),
                changes.stream()
                        .filter(c -> c.before() != null && c.after() != null)
                        .map(c -> Stream.concat(cells(c.after()), name(c.after()))));
        run(
                insert(),
                changes.stream()
                        .filter(c -> c.before() == null)
                        .map(c -> Stream.concat(Stream.of(plan), cells(c.after()))));
    }

    private Stream<Object> cells(Row row) {
        return Arrays.stream(shelf.cells(row));
    }

    private Stream<Object> name(Row row) {
        return Stream.concat(Stream.of(plan), shelf.key().stream().map(column -> column.cell(row)));
    }

    private Query delete() {
        return sql.deleteFrom(shelf.table).where(named());
    }

    private Query update() {
        Map<Field<?>, Object> all = new LinkedHashMap<>();
        shelf.fields().forEach(field -> all.put(field, bound(field)));
        return sql.update(shelf.table).set(all).where(named());
    }

    private Query insert() {
        List<Field<?>> all =
                Stream.concat(Stream.of(shelf.plan), shelf.fields().stream()).toList();
        return sql.insertInto(shelf.table)
                .columns(all)
                .values(all.stream().map(RowWriter::bound).toList());
    }

    private Condition named() {
        return shelf.key().stream()
                .map(Column::field)
                .map(RowWriter::isBound)
                .reduce(isBound(shelf.plan), Condition::and);
    }

    private static <T> Condition isBound(Field<T> field) {
        return field.eq(bound(field));
    }

    private static <T> Field<T> bound(Field<T> field) {
        return DSL.val(null, field);
    }

    private void run(Query query, Stream<Stream<Object>> bindings) {
        Batch.run(sql, query, bindings.map(Stream::toArray), touched -> {
            if (touched != 1) {
                throw new IllegalStateException("a row of " + shelf.table + " is not what the journal says");
            }
        });
    }
}
