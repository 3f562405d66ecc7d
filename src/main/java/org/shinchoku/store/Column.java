package org.shinchoku.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Row;

/**
 * One component of a record and the column that holds it.
 *
 * @param field the column of the same name
 * @param component reads the component from a row
 * @param toCell makes of the component what the column holds
 * @param fromCell makes of what the column holds the component
 */
record Column(
        Field<?> field, MethodHandle component, Function<Object, Object> toCell, Function<Object, Object> fromCell) {

    private static final int NO_YEAR = 0;

    static Column of(RecordComponent component, Table<?> table) {
        Field<?> field = Arrays.stream(table.fields())
                .filter(f -> f.getName().replace("_", "").equalsIgnoreCase(component.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no column for " + component + " in " + table));
        Class<?> type = component.getType();
        if (type == FiscalYear.class) {
            return new Column(
                    field,
                    reader(component),
                    year -> year == null ? NO_YEAR : ((FiscalYear) year).year(),
                    cell -> (Integer) cell == NO_YEAR ? null : new FiscalYear((Integer) cell));
        }
        if (type.isEnum()) {
            Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
            return new Column(field, reader(component), constant -> ((Enum<?>) constant).name(), constants::get);
        }
        if (type == List.class || type.isRecord()) {
            Type whole = component.getGenericType();
            return new Column(field, reader(component), Json::write, cell -> Json.read((String) cell, whole));
        }
        if (type.isPrimitive() || type == String.class || type == LocalDate.class) {
            return new Column(field, reader(component), Function.identity(), Function.identity());
        }
        throw new IllegalStateException("no way to keep " + component);
    }

    private static MethodHandle reader(RecordComponent component) {
        try {
            MethodHandle handle = MethodHandles.publicLookup().unreflect(component.getAccessor());
            return handle.asType(handle.type().changeParameterType(0, Row.class).changeReturnType(Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    Object cell(Row row) {
        try {
            return toCell.apply(component.invokeExact(row));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
