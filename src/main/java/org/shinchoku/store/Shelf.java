package org.shinchoku.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
    /** In the order of the table. */
    final List<Column> columns;

    private final Shape shape;
    /** The place of each column among the components. */
    private final int[] places;

    private Shelf(Kind kind) {
        table = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(t -> t.getName()
                        .replace("_", "")
                        .equalsIgnoreCase(kind.name().replace("_", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table for " + kind));
        plan = table.field(Tables.PLAN.PLAN_ID);
        List<Column> components = new ArrayList<>();
        shape = Shape.of(kind.type, table, components);
        columns = components.stream()
                .sorted(Comparator.comparingInt(c -> table.indexOf(c.field())))
                .toList();
        places = columns.stream().mapToInt(components::indexOf).toArray();
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
        Object[] values = new Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
            values[places[i]] = columns.get(i).fromCell().apply(cells[i]);
        }
        return (Row) shape.make(values);
    }
}
