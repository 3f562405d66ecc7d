package org.shinchoku.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Row;
import org.shinchoku.store.schema.DefaultSchema;
import org.shinchoku.store.schema.Tables;

/** The table for one kind of rows: records become cells and come back, by the names of their components. */
final class Shelf {

    private static final Map<Kind, Shelf> SHELVES = all();

    final Table<?> table;
    final Field<Long> plan;
    final List<Column> columns;
    private final MethodHandle constructor;

    private Shelf(Kind kind) {
        table = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(t -> t.getName()
                        .replace("_", "")
                        .equalsIgnoreCase(kind.name().replace("_", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table for " + kind));
        plan = table.field(Tables.PLAN.PLAN_ID);
        RecordComponent[] components = kind.type.getRecordComponents();
        columns = Arrays.stream(components).map(c -> Column.of(c, table)).toList();
        constructor = constructor(kind, components);
    }

    private static Map<Kind, Shelf> all() {
        Map<Kind, Shelf> shelves = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            shelves.put(kind, new Shelf(kind));
        }
        return Collections.unmodifiableMap(shelves);
    }

    static Shelf of(Kind kind) {
        return SHELVES.get(kind);
    }

    private static MethodHandle constructor(Kind kind, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(kind.type, MethodType.methodType(void.class, types))
                    .asType(MethodType.genericMethodType(types.length).changeReturnType(Row.class))
                    .asSpreader(Object[].class, types.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Field<?>> fields() {
        return columns.stream().<Field<?>>map(Column::field).toList();
    }

    /** The columns that name a row within its plan. */
    List<Column> key() {
        Set<Field<?>> named = Set.copyOf(table.getPrimaryKey().getFields());
        return columns.stream().filter(c -> named.contains(c.field())).toList();
    }

    /** What a row's columns hold, in their order. */
    Object[] cells(Row row) {
        Object[] cells = new Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).cell(row);
        }
        return cells;
    }

    Row row(Object[] cells) {
        Object[] components = new Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
            components[i] = columns.get(i).fromCell().apply(cells[i]);
        }
        try {
            return (Row) constructor.invokeExact(components);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
