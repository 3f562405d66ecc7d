package org.shinchoku.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import org.shinchoku.plan.Row;

/**
 * How a record lies in the columns of a table, by the names of its components; a record among these that has no column of
 * its own lies there by its own components.
 */
final class Shape {

    private final Table<?> table;
    private final List<Column> columns;
    private final List<Function<Object[], Object>> parts = new ArrayList<>();
    private final MethodHandle constructor;

    private Shape(Class<?> record, MethodHandle way, Table<?> table, List<Column> columns) {
        this.table = table;
        this.columns = columns;
        RecordComponent[] components = record.getRecordComponents();
        try {
            for (RecordComponent component : components) {
                MethodHandle own = MethodHandles.publicLookup().unreflect(component.getAccessor());
                parts.add(part(component, MethodHandles.filterReturnValue(way, own)));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = MethodHandles.publicLookup()
                    .findConstructor(record, MethodType.methodType(void.class, types))
                    .asType(MethodType.genericMethodType(types.length))
                    .asSpreader(Object[].class, types.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param columns gets the columns, in the order of the components */
    static Shape of(Class<? extends Row> type, Table<?> table, List<Column> columns) {
        MethodHandle self = MethodHandles.identity(Row.class).asType(MethodType.methodType(type, Row.class));
        return new Shape(type, self, table, columns);
    }

    private Function<Object[], Object> part(RecordComponent component, MethodHandle way) {
        Optional<Field<?>> field = field(component);
        if (field.isEmpty() && component.getType().isRecord()) {
            return new Shape(component.getType(), way, table, columns)::make;
        }
        int place = columns.size();
        columns.add(Column.of(
                component,
                field.orElseThrow(() -> new IllegalStateException("no column for " + component + " in " + table)),
                way.asType(way.type().changeReturnType(Object.class))));
        return values -> values[place];
    }

    private Optional<Field<?>> field(RecordComponent component) {
        return Arrays.<Field<?>>stream(table.fields())
                .filter(f -> f.getName().replace("_", "").equalsIgnoreCase(component.getName()))
                .findFirst();
    }

    /** @param values of the columns, in the order of the components */
    Object make(Object[] values) {
        Object[] components = new Object[parts.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = parts.get(i).apply(values);
        }
        try {
            return constructor.invokeExact(components);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
